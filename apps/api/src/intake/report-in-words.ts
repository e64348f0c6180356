import { standingNotice } from '@isp/guidance';
import type { RecordRefusal, Remark } from '@isp/protocols';
import type { IntakeCountsResponse } from './dto/intake.response.js';
import type { FindIntakes } from './persistence/find-intakes.js';

/** A report tells of agreements, and of records from which none was made: so it ends with the standing notice. */
const NOTICE = `\n${standingNotice('oneLine').paragraphs.join(' ')}`;

/** Where a command says things. */
export type Terminal = Pick<Console, 'log' | 'error'>;

/** A record of a report. */
export interface ReportedRecord {
  readonly recordId: string;
  readonly title: string;
  readonly outcome: string;
  readonly remarks: readonly Pick<Remark, 'code' | 'field' | 'facts'>[];
  readonly refusal: RecordRefusal | null;
  readonly differs: readonly string[];
}

/** A record for a terminal: what became of it, and beneath it what is missing or odd. The pages have fuller words for the same codes. */
export function recordInWords({ recordId, title, outcome, remarks, refusal, differs }: ReportedRecord): string {
  return [
    `${recordId === '' ? '(no id)' : recordId}  ${title}: ${outcome}`,
    ...(refusal === null ? [] : [`    ${refusal.code.replaceAll('-', ' ')}${factsInWords(refusal.facts)}`]),
    ...(differs.length === 0 ? [] : [`    differs from what stands here in ${differs.join(', ')}`]),
    ...remarks.map(({ code, field, facts }) => `    ${field}: ${code.replaceAll('-', ' ')}${factsInWords(facts)}`),
  ]
    .map(visible)
    .join('\n');
}

/** How often each remark is made, the commonest first. */
export function summedUp(all: readonly (readonly Pick<Remark, 'code'>[])[]): string {
  const counts = new Map<string, number>();
  for (const remarks of all) for (const code of new Set(remarks.map((remark) => remark.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  const lines = [...counts].sort(([, one], [, other]) => other - one).map(([code, count]) => `  ${code.replaceAll('-', ' ')}: ${count}`);
  return ['Missing or odd, by records:', ...(lines.length === 0 ? ['  nothing'] : lines), NOTICE].join('\n');
}

/** Prints what became of every record of an intake, page by page, and the sum. */
export async function printReport(intakes: FindIntakes, id: string, terminal: Terminal): Promise<IntakeCountsResponse> {
  for (let page = 1; ; page += 1) {
    const { items, total, pageSize } = await intakes.records(id, { page, pageSize: 100 });
    for (const { recordId, title, state, protocol, remarks, refusal, differs } of items) {
      const outcome = `${state.replaceAll('-', ' ')}${protocol === null ? '' : `, ${protocol.reference}`}`;
      terminal.log(recordInWords({ recordId, title, outcome, remarks: remarks as ReportedRecord['remarks'], refusal: refusal as RecordRefusal | null, differs }));
    }
    if (page * pageSize >= total) break;
  }
  const { counts, remarks, state } = await intakes.one(id);
  const { all, takenIn, unchanged, changed, refused, takenBack, left } = counts;
  terminal.log(`\nIntake ${id}, ${state.replaceAll('-', ' ')}: ${all} records, ${takenIn} taken in, ${unchanged} unchanged, ${changed} changed and left, ${refused} refused, ${takenBack} taken back, ${left} left.`);
  terminal.log(['Missing or odd, by records:', ...remarks.map(({ code, records }) => `  ${code.replaceAll('-', ' ')}: ${records}`), NOTICE].join('\n'));
  return counts;
}

function factsInWords(facts: Readonly<Record<string, string | number>>): string {
  const words = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** What a file says is nobody's command to a terminal. */
function visible(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, ' ');
}
