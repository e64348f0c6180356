/*
 * Who is to be told of which review on what day, reckoned from what happened and when anybody looked: by plain arithmetic on
 * days since 1970, apart from the service and its libraries, so that the two can be compared.
 */

/** A date set, or `null`: the protocol ended. */
export interface Happening {
  readonly at: string;
  readonly reviewOn: string | null;
}

/** Somebody looked for what is due. */
export interface Tick {
  readonly at: string;
}

export interface ReckonedProtocol {
  readonly reference: string;
  /** Who answered for it from when on, the latest last. */
  readonly owner: readonly { readonly at: string; readonly emails: readonly string[] }[];
  readonly signatories: readonly string[];
  readonly happened: readonly Happening[];
}

const DAY = 86_400_000;
const STEPS = [-90, -60, -30, -14, 0, 30, 60, 90];

/** Days from 1970 to a date. */
export function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

/** The hour on a clock in London: an hour on from the last Sunday of March to that of October, both at one in the morning. */
export function londonHourOf(at: string): number {
  const moment = Date.parse(at);
  const year = Number(at.slice(0, 4));
  const summer = moment >= lastSunday(year, 2) + 3_600_000 && moment < lastSunday(year, 9) + 3_600_000;
  return (new Date(moment).getUTCHours() + Number(summer)) % 24;
}

/** One line for each person, protocol, review and day. */
export function reckoned(protocols: readonly ReckonedProtocol[], ticks: readonly Tick[], seniorOfficer: string): readonly string[] {
  return protocols.flatMap((protocol) =>
    protocol.happened.flatMap((happening, index) => linesOf(protocol, happening, protocol.happened[index + 1]?.at ?? '9', ticks, seniorOfficer)),
  );
}

function linesOf(protocol: ReckonedProtocol, { at, reviewOn }: Happening, until: string, ticks: readonly Tick[], seniorOfficer: string): readonly string[] {
  if (reviewOn === null) return [];
  let open = STEPS.filter((step) => dayNumber(reviewOn) + step > dayNumber(at));
  const lines: string[] = [];
  for (const tick of ticks) {
    const hour = londonHourOf(tick.at);
    if (tick.at < at || tick.at >= until || hour < 8 || hour >= 18) continue;
    const due = open.filter((step) => dayNumber(reviewOn) + step <= dayNumber(tick.at));
    const last = due.at(-1);
    if (last === undefined) continue;
    open = open.filter((step) => !due.includes(step));
    const owner = protocol.owner.filter((from) => from.at <= tick.at).at(-1)?.emails ?? [];
    const told = [...owner, ...(last >= 60 ? protocol.signatories : []), ...(last >= 90 ? [seniorOfficer] : [])];
    for (const email of new Set(told)) lines.push(`${tick.at.slice(0, 10)} ${email} ${protocol.reference} ${reviewOn}`);
  }
  return lines;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY;
}
