import { answeredSchemas, sentSchemas } from './description.js';

/**
 * Lists as long as the limits on what they are made from allow, each of which is one: what is missing in a text of at most so many
 * rows, what stands between pairs of so many parties, and what is odd in the fields of a record.
 */
const OF_BOUNDED_THINGS = ['DraftResponse.gaps', 'DraftResponse.warnings', 'IntakeRecordResponse.remarks'];

const unbounded = (found: ReturnType<typeof sentSchemas>): string[] => [
  ...new Set(found.filter(({ schema }) => schema.type === 'array' && schema.maxItems === undefined).map(({ where }) => where)),
];

describe('every list', () => {
  it('that is answered says how long it can be', () => {
    expect(answeredSchemas().some(({ schema }) => schema.type === 'array')).toBe(true);
    expect(unbounded(answeredSchemas()).filter((where) => !OF_BOUNDED_THINGS.includes(where))).toEqual([]);
  });

  it('that is sent says how long it may be', () => {
    expect(unbounded(sentSchemas())).toEqual([]);
  });

  it('with more than a page to it says how many there are, and which page this is', () => {
    const lists = answeredSchemas().filter(({ schema }) => schema.properties?.['items'] !== undefined);
    expect(lists.length).toBeGreaterThan(3);
    for (const { where, schema } of lists) expect([where, ...Object.keys(schema.properties ?? {})]).toEqual(expect.arrayContaining(['items', 'total', 'page', 'pageSize']));
  });

  it('has pages of at most a hundred', () => {
    const sizes = sentSchemas().filter(({ where }) => where.endsWith('?pageSize'));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.map(({ schema }) => schema.maximum)).toEqual(sizes.map(() => 100));
  });
});
