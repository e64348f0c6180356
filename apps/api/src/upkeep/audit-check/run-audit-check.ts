import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { readDatabaseAddresses } from '../../platform/config/index.js';
import { checkAudit } from './check-audit.js';
import type { AuditReport } from './check-audit.js';
import type { Head } from './check-chains.js';
import { inWords } from './finding.js';

/** The command: checks, tells, and answers with the code to end with: 0 whole, 1 broken, 2 not checked. */
export async function runAuditCheck(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<0 | 1 | 2> {
  let kept: FileHandle | null = null;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, 'keep-heads': { type: 'string' }, against: { type: 'string' } },
    });
    const client = new pg.Client({ connectionString: readDatabaseAddresses(env).application, application_name: 'isp-check-audit' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const heads: string[] = [];
      // Never over heads that were kept before: they are the ones that prove something.
      if (values['keep-heads'] !== undefined) kept = await open(values['keep-heads'], 'wx', 0o600);
      const report = await checkAudit(client, {
        ...(values.against === undefined ? {} : { against: headsIn(values.against) }),
        ...(kept === null ? {} : { keep: (head) => heads.push(lineOf(head)) }),
      });
      // Heads of a broken record would prove the breakage.
      if (report.whole) await kept?.writeFile(heads.join(''));
      else if (values['keep-heads'] !== undefined) await rm(values['keep-heads']);
      console.log(values.json === true ? JSON.stringify(report, null, 2) : summaryOf(report));
      return report.whole ? 0 : 1;
    } finally {
      await client.end();
    }
  } catch (error) {
    console.error(`The record could not be checked: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  } finally {
    await kept?.close();
  }
}

/** The report in sentences for people. */
export function summaryOf(report: AuditReport): string {
  const { chains, entries, erased, versions, signatures, scans } = report;
  const counted = `${chains} chains with ${entries} entries (something erased in ${erased}), ${versions} versions, ${signatures} signatures, ${scans} scans`;
  if (report.whole) return `The record is whole: ${counted}, as of ${report.at}.`;
  const untold = report.broken - report.findings.length;
  return [
    `THE RECORD IS BROKEN in ${report.broken} places, of ${counted}, as of ${report.at}:`,
    ...report.findings.map((finding) => `- ${inWords(finding)}`),
    ...(untold > 0 ? [`and ${untold} more.`] : []),
  ].join('\n');
}

const lineOf = ({ chain, sequence, hash }: Head): string => `${chain},${sequence},${hash}\n`;

async function* headsIn(path: string): AsyncGenerator<Head> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [, chain, sequence, hash] = /^([0-9a-f-]{36}),(\d{1,9}),([0-9a-f]{64})$/.exec(line) ?? [];
    if (chain === undefined || sequence === undefined || hash === undefined) throw new Error(`${path} holds a line that is no head: ${line.slice(0, 120)}`);
    yield { chain, sequence: Number(sequence), hash };
  }
}
