import { shortened } from '../../words/shortened.js';

interface PartyLike {
  readonly partyId: string;
  readonly name: string;
  readonly joinedLater?: boolean;
}

interface RowLike {
  readonly fromPartyId: string | null;
  readonly toPartyIds: readonly string[];
  readonly dataItems: string;
}

/** Who gives or receives: a party, or any of them where a row names none. Two parties may have one name. */
export interface Side {
  readonly partyId: string | null;
  readonly name: string;
}

/** What one party gives another, by the rows of a protocol. */
export interface Flow {
  readonly from: Side;
  readonly to: Side;
  /** What each row names, each once. */
  readonly items: readonly string[];
}

/** The flows of a protocol, and what they do not show. */
export interface Flows {
  readonly shown: readonly Flow[];
  /** How many more there are, where there are too many to show. */
  readonly more: number;
  /** How many rows name one party only, or none that is one now. */
  readonly rowsLeftOut: number;
  /** Who joined after the rows were written, and takes part in them like the others; no row can name them. */
  readonly joinedLater: readonly string[];
}

/** A page shows so many flows; the document has all. */
const MOST_SHOWN = 60;
const MOST_ITEMS = 5;
const LONGEST_ITEM = 160;

const ANY_PARTY: Side = { partyId: null, name: 'Any party' };

/** Who gives what to whom: one flow for each two sides that a row names, in the order of the rows. */
export function flowsOf(parties: readonly PartyLike[], rows: readonly RowLike[]): Flows {
  const known = new Map(parties.map(({ partyId, name }): [string, Side] => [partyId, { partyId, name }]));
  const flows = new Map<string, { from: Side; to: Side; items: Set<string> }>();
  let rowsLeftOut = 0;
  for (const { fromPartyId, toPartyIds, dataItems } of rows) {
    const from = fromPartyId === null ? ANY_PARTY : known.get(fromPartyId);
    const receivers = toPartyIds.length === 0 ? [ANY_PARTY] : toPartyIds.filter((id) => id !== fromPartyId).flatMap((id) => known.get(id) ?? []);
    if (from === undefined || receivers.length === 0) {
      rowsLeftOut += 1;
      continue;
    }
    for (const to of receivers) {
      const key = keyOfFlow({ from, to });
      const flow = flows.get(key) ?? { from, to, items: new Set<string>() };
      if (flow.items.size < MOST_ITEMS && dataItems.trim() !== '') flow.items.add(shortened(dataItems.trim(), LONGEST_ITEM));
      flows.set(key, flow);
    }
  }
  const all = [...flows.values()].map(({ from, to, items }) => ({ from, to, items: [...items] }));
  const joinedLater = rows.length === 0 ? [] : parties.filter((party) => party.joinedLater === true).map(({ name }) => name);
  return { shown: all.slice(0, MOST_SHOWN), more: Math.max(0, all.length - MOST_SHOWN), rowsLeftOut, joinedLater };
}

/** Tells flows of one protocol apart, also between bodies of one name. */
export function keyOfFlow({ from, to }: Pick<Flow, 'from' | 'to'>): string {
  return JSON.stringify([from.partyId, to.partyId]);
}

/** A box with a party's name in lines. */
export interface Box {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A picture of flows, in the units of its view box: givers on the left, receivers on the right, a line for each flow. */
export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly { readonly key: string; readonly path: string }[];
}

const WIDTH = 760;
export const BOX_WIDTH = 270;
const LINE_HEIGHT = 20;
const PADDING = 12;
const GAP = 16;
const LETTERS_A_LINE = 30;
const MOST_LINES = 3;
/** With more than so many on a side a picture says less than its table. */
const MOST_BOXES = 10;

/** The picture of flows; `null`: there is none to draw, or too many for a picture. */
export function flowPicture({ shown, more }: Flows): FlowPicture | null {
  const givers = distinct(shown.map(({ from }) => from));
  const receivers = distinct(shown.map(({ to }) => to));
  if (shown.length === 0 || more > 0 || Math.max(givers.length, receivers.length) > MOST_BOXES) return null;
  const left = column(givers, 0);
  const right = column(receivers, WIDTH - BOX_WIDTH);
  const height = Math.max(...[...left, ...right].map((box) => box.y + box.height)) + 2;
  const lines = shown.flatMap(({ from, to }) => {
    const start = left.find(({ key }) => key === String(from.partyId));
    const end = right.find(({ key }) => key === String(to.partyId));
    if (start === undefined || end === undefined) return [];
    const [y1, y2] = [start.y + start.height / 2, end.y + end.height / 2];
    const [x1, x2] = [BOX_WIDTH, WIDTH - BOX_WIDTH - 8];
    return [{ key: keyOfFlow({ from, to }), path: `M${x1} ${y1} C${x1 + 90} ${y1} ${x2 - 90} ${y2} ${x2} ${y2}` }];
  });
  return { width: WIDTH, height, boxes: [...left, ...right], lines };
}

function distinct(sides: readonly Side[]): readonly Side[] {
  return [...new Map(sides.map((side) => [side.partyId, side])).values()];
}

function column(sides: readonly Side[], x: number): readonly Box[] {
  let y = 2;
  return sides.map(({ partyId, name }) => {
    const lines = inLines(name);
    const box = { key: String(partyId), name, lines, x, y, height: lines.length * LINE_HEIGHT + 2 * PADDING };
    y += box.height + GAP;
    return box;
  });
}

function inLines(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u).flatMap((each) => each.match(new RegExp(`.{1,${LETTERS_A_LINE}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS_A_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''} …`];
}
