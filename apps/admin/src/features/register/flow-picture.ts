interface PartyLike {
  readonly partyId: string;
  readonly name: string;
}

interface RowLike {
  readonly fromPartyId: string | null;
  readonly toPartyIds: readonly string[];
  readonly dataItems: string;
}

/** What one party gives another, by the rows of a protocol. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** What each row names, each once. */
  readonly items: readonly string[];
}

/** The flows of a protocol, and where there are too many to show, how many more there are. */
export interface Flows {
  readonly shown: readonly Flow[];
  readonly more: number;
}

/** A page shows so many flows; the document has all. */
const MOST_SHOWN = 60;
const MOST_ITEMS = 5;
const LONGEST_ITEM = 160;

/** Who gives what to whom: one flow for each two parties that a row names, in the order of the rows. */
export function flowsOf(parties: readonly PartyLike[], rows: readonly RowLike[]): Flows {
  const names = new Map(parties.map(({ partyId, name }) => [partyId, name]));
  const flows = new Map<string, { from: string; to: string; items: Set<string> }>();
  for (const { fromPartyId, toPartyIds, dataItems } of rows) {
    const from = fromPartyId === null ? undefined : names.get(fromPartyId);
    if (from === undefined) continue;
    for (const toPartyId of toPartyIds) {
      const to = names.get(toPartyId);
      if (to === undefined || toPartyId === fromPartyId) continue;
      const key = JSON.stringify([fromPartyId, toPartyId]);
      const flow = flows.get(key) ?? { from, to, items: new Set<string>() };
      if (flow.items.size < MOST_ITEMS && dataItems.trim() !== '') flow.items.add(shortened(dataItems.trim()));
      flows.set(key, flow);
    }
  }
  const all = [...flows.values()].map(({ from, to, items }) => ({ from, to, items: [...items] }));
  return { shown: all.slice(0, MOST_SHOWN), more: Math.max(0, all.length - MOST_SHOWN) };
}

function shortened(text: string): string {
  return text.length <= LONGEST_ITEM ? text : `${text.slice(0, LONGEST_ITEM).replace(/\s+\S*$/u, '')} …`;
}

/** A box with a party's name in lines. */
export interface Box {
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
  const givers = [...new Set(shown.map(({ from }) => from))];
  const receivers = [...new Set(shown.map(({ to }) => to))];
  if (shown.length === 0 || more > 0 || Math.max(givers.length, receivers.length) > MOST_BOXES) return null;
  const left = column(givers, 0);
  const right = column(receivers, WIDTH - BOX_WIDTH);
  const height = Math.max(...[...left, ...right].map((box) => box.y + box.height)) + 2;
  const lines = shown.flatMap(({ from, to }) => {
    const start = left.find(({ name }) => name === from);
    const end = right.find(({ name }) => name === to);
    if (start === undefined || end === undefined) return [];
    const [y1, y2] = [start.y + start.height / 2, end.y + end.height / 2];
    const [x1, x2] = [BOX_WIDTH, WIDTH - BOX_WIDTH - 8];
    return [{ key: JSON.stringify([from, to]), path: `M${x1} ${y1} C${x1 + 90} ${y1} ${x2 - 90} ${y2} ${x2} ${y2}` }];
  });
  return { width: WIDTH, height, boxes: [...left, ...right], lines };
}

function column(names: readonly string[], x: number): readonly Box[] {
  let y = 2;
  return names.map((name) => {
    const lines = inLines(name);
    const box = { name, lines, x, y, height: lines.length * LINE_HEIGHT + 2 * PADDING };
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
