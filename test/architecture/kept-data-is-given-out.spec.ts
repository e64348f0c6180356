import { EXPORT_PARTS, KEPT_DATA } from '../../apps/api/src/personal-data/index.js';
import type { ExportPart } from '../../apps/api/src/personal-data/index.js';

type Parts = Readonly<Record<string, Pick<ExportPart, 'tables' | 'sql'>>>;
type Kept = Readonly<Record<string, { readonly people: object | null }>>;

/** Tables that name people and of which somebody who asks what is kept of them is told nothing. */
function leftOut(kept: Kept, parts: Parts): string[] {
  const told = new Set(Object.values(parts).flatMap(({ tables }) => tables));
  return Object.entries(kept).flatMap(([table, { people }]) => (people === null || told.has(table) ? [] : [table]));
}

/** What a part says that it tells, and does not read. */
function notRead(parts: Parts): string[] {
  return Object.entries(parts).flatMap(([heading, { tables, sql }]) =>
    tables.filter((table) => !new RegExp(`\\b(FROM|JOIN) ${table}\\b`).test(sql)).map((table) => `${heading}: ${table}`),
  );
}

describe('an export of what is kept of somebody', () => {
  it('has a part for every table that names people', () => {
    expect(leftOut(KEPT_DATA, EXPORT_PARTS)).toEqual([]);
  });

  it('reads, in each part, the tables that the part is said to tell of', () => {
    expect(notRead(EXPORT_PARTS)).toEqual([]);
  });

  it('tells of no table that is not known to name people', () => {
    const told = Object.values(EXPORT_PARTS).flatMap(({ tables }) => tables);
    expect(told.filter((table) => (KEPT_DATA[table]?.people ?? null) === null)).toEqual([]);
  });

  it('would be found wanting if a table were forgotten, or named and not read', () => {
    const people = { who: 'somebody', why: 'some reason', until: 'some day' };
    expect(leftOut({ ...KEPT_DATA, guest_book: { people } }, EXPORT_PARTS)).toEqual(['guest_book']);
    const { account: _, ...without } = EXPORT_PARTS;
    expect(leftOut(KEPT_DATA, without)).toEqual(['person']);
    expect(notRead({ guests: { tables: ['guest_book'], sql: 'SELECT name FROM guest_book_cover' } })).toEqual(['guests: guest_book']);
  });
});
