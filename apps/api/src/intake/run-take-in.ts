import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { LIMITS, REGISTER } from '@isp/protocols';
import { SYSTEM_ACTOR } from '../platform/audit/index.js';
import { Problem } from '../platform/http/index.js';
import { EXPORTS, ExportRecords } from './export-records.js';
import { USUAL_LICENCE, USUAL_SOURCE } from './intake.js';
import { FindIntakes } from './persistence/find-intakes.js';
import type { NewRecord } from './persistence/intakes.repository.js';
import { FindMatches } from './persistence/find-matches.js';
import { readCodeNames, readRecordsFile } from './read-register-file.js';
import type { GivenFile } from './read-register-file.js';
import { printReport, recordInWords, summedUp } from './report-in-words.js';
import type { Terminal } from './report-in-words.js';
import { lookedAt, PrepareIntake } from './use-cases/prepare-intake.js';
import { RunIntake } from './use-cases/run-intake.js';
import { TakeBackRecords } from './use-cases/take-back-records.js';
import { TakeInRecords } from './use-cases/take-in-records.js';

const OPTIONS = {
  powers: { type: 'string' },
  persons: { type: 'string' },
  register: { type: 'string', multiple: true },
  owner: { type: 'string' },
  organisation: { type: 'string', default: '' },
  source: { type: 'string', default: USUAL_SOURCE },
  licence: { type: 'string', default: USUAL_LICENCE },
  publish: { type: 'string', default: 'full' },
  reason: { type: 'string', default: '' },
  match: { type: 'boolean', default: false },
  preview: { type: 'boolean', default: false },
  'take-back': { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string', default: 'csv' },
  to: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/**
 * The command: takes a file in, shows what is in it, takes an intake back, or gives its records out again.
 * @param open opens the service; not called for a preview, which needs no database
 * @param terminal where it is said
 * @returns the code to end with: 0 when all was done, 2 when some records could not come in, 1 when nothing was done
 */
export async function runTakeIn(args: readonly string[], open: () => Promise<INestApplicationContext>, terminal: Terminal = console): Promise<0 | 1 | 2> {
  let service: INestApplicationContext | null = null;
  try {
    const { values, positionals } = parse(args);
    if (values.preview) return await preview(positionals, values, terminal);
    service = await open();
    if (values['take-back'] !== undefined) return await takeBack(service, values['take-back'], values.reason, terminal);
    if (values.out !== undefined) return await giveOut(service, values.out, values);
    return await takeIn(service, positionals, values, terminal);
  } catch (error) {
    terminal.error(`Nothing more was done: ${inWords(error)}`);
    return 1;
  } finally {
    await service?.close();
  }
}

async function preview(positionals: readonly string[], values: Values, terminal: Terminal): Promise<0 | 2> {
  const names = readCodeNames(await registersOf(values));
  const { records, format } = await readRecordsFile(await fileOf(positionals));
  const looked: readonly NewRecord[] = records.map((read) => lookedAt(read, names));
  for (const { record, remarks, refusal } of looked) {
    terminal.log(recordInWords({ recordId: record[REGISTER], title: record.name, outcome: refusal === null ? 'would be taken in' : 'cannot come in', remarks, refusal, differs: [] }));
  }
  terminal.log(`\n${records.length} records of ${format.toUpperCase()} read. Nothing was taken in, and nothing was written.\n${summedUp(looked.map(({ remarks }) => remarks))}`);
  return looked.some(({ refusal }) => refusal !== null) ? 2 : 0;
}

async function takeIn(service: INestApplicationContext, positionals: readonly string[], values: Values, terminal: Terminal): Promise<0 | 2> {
  const level = (['full', 'summary', 'none'] as const).find((each) => each === values.publish);
  if (level === undefined) throw new Error('--publish is full, summary or none');
  if (values.owner === undefined) throw new Error('say with --owner the e-mail address of whoever is to look after what is taken in');
  const part = <T>(type: abstract new (...args: never[]) => T): T => service.get<T>(type, { strict: false });
  const intake = await part(PrepareIntake).execute(
    {
      file: await fileOf(positionals),
      registers: await registersOf(values),
      source: values.source,
      licence: values.licence,
      ownerEmail: values.owner,
      leadOrganisation: values.organisation,
      publication: { level, reason: values.reason },
    },
    SYSTEM_ACTOR,
  );
  const offered = await part(FindMatches).of(intake);
  if (values.match) await part(RunIntake).match(intake.id, new Map(offered.map(({ party, organisation }) => [party, organisation.id])), SYSTEM_ACTOR);
  else for (const { party, organisation } of offered) terminal.log(`An organisation here is called like the party “${party}”: ${organisation.name}. With --match it is taken for it.`);
  await part(RunIntake).start(intake.id, SYSTEM_ACTOR);
  let done = 0;
  await part(TakeInRecords).work(intake.id, new AbortController().signal, () => {
    done += 1;
    if (done % 100 === 0) terminal.error(`${done} records done`);
  });
  const { refused } = await printReport(part(FindIntakes), intake.id, terminal);
  return refused > 0 ? 2 : 0;
}

async function takeBack(service: INestApplicationContext, id: string, reason: string, terminal: Terminal): Promise<0> {
  if (reason.trim() === '') throw new Error('say with --reason why it is taken back');
  await service.get(RunIntake, { strict: false }).takeBack(id, reason, SYSTEM_ACTOR);
  await service.get(TakeBackRecords, { strict: false }).work(id, new AbortController().signal);
  await printReport(service.get(FindIntakes, { strict: false }), id, terminal);
  return 0;
}

async function giveOut(service: INestApplicationContext, id: string, { as, to }: Values): Promise<0> {
  const kind = EXPORTS.find((each) => each === as);
  if (kind === undefined) throw new Error(`--as is one of ${EXPORTS.join(', ')}`);
  const pieces = await service.get(ExportRecords, { strict: false }).of(id, kind);
  if (to !== undefined) await writeFile(to, pieces);
  else for await (const piece of pieces) process.stdout.write(piece);
  return 0;
}

async function fileOf([path, ...more]: readonly string[]): Promise<GivenFile> {
  if (path === undefined || more.length > 0) throw new Error('say one file of records, CSV or JSON');
  return given(path);
}

function registersOf({ powers, persons, register = [] }: Values): Promise<readonly GivenFile[]> {
  return Promise.all([powers, persons, ...register].filter((path) => path !== undefined).map(given));
}

async function given(path: string): Promise<GivenFile> {
  return { name: basename(path), bytes: await readFile(path) };
}

function inWords(error: unknown): string {
  if (error instanceof Problem) {
    const facts = Object.entries(error.facts).map(([name, value]) => `${name} ${String(value)}`);
    return `${error.code.replaceAll('-', ' ')}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`.slice(0, LIMITS.reason);
  }
  return error instanceof Error ? error.message : String(error);
}
