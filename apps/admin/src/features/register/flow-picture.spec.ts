import { notShown } from './data-flows.js';
import { flowPicture, flowsOf, keyOfFlow } from './flow-picture.js';

const PARTIES = ['Council', 'Hospital', 'Police'].map((name, index) => ({ partyId: `party-${index}`, name }));
const side = (index: number) => PARTIES[index];
const ALL_SHOWN = { more: 0, rowsLeftOut: 0, joinedLater: [] };
const row = (from: number | null, to: readonly number[], dataItems = 'Names') => ({ fromPartyId: from === null ? null : `party-${from}`, toPartyIds: to.map((each) => `party-${each}`), dataItems });

describe('the flows of a protocol', () => {
  it('are one for each two parties, with what all rows between them name', () => {
    expect(flowsOf(PARTIES, [row(0, [1, 2]), row(0, [1], 'Addresses'), row(0, [1]), row(1, [0], ' ')])).toEqual({
      shown: [
        { from: side(0), to: side(1), items: ['Names', 'Addresses'] },
        { from: side(0), to: side(2), items: ['Names'] },
        { from: side(1), to: side(0), items: [] },
      ],
      ...ALL_SHOWN,
    });
  });

  it('have any party where a row names no giver, or no receiver', () => {
    const { shown, rowsLeftOut } = flowsOf(PARTIES, [row(null, [1]), row(0, []), row(null, [])]);
    expect([shown.map(({ from, to }) => [from.name, to.name]), rowsLeftOut]).toEqual([[['Any party', 'Hospital'], ['Council', 'Any party'], ['Any party', 'Any party']], 0]);
  });

  it('leave out rows that name one party only, or one that is none any more, and say how many', () => {
    const flows = flowsOf(PARTIES, [row(0, [0]), row(7, [0]), row(0, [7]), row(0, [7, 1])]);
    expect([flows.shown, flows.rowsLeftOut]).toEqual([[{ from: side(0), to: side(1), items: ['Names'] }], 3]);
    expect(notShown(flows)).toEqual(['3 rows of data are left out here, since they do not name two of the parties. The document below has them.']);
  });

  it('say who joined later, whom no row can name', () => {
    const joined = Array.from({ length: 7 }, (_, index) => ({ partyId: `joined-${index}`, name: `School ${index}`, joinedLater: true }));
    const flows = flowsOf([...PARTIES, ...joined], [row(0, [1])]);
    expect(notShown(flows)).toEqual(['Joined after this was written, and taking part like the others: School 0, School 1, School 2, School 3, School 4, 2 more.']);
    expect(notShown(flowsOf([...PARTIES, ...joined], []))).toEqual([]);
  });

  it('keep bodies of one name apart, in the table and in the picture', () => {
    const parties = ['St Mary’s School', 'St Mary’s School', 'Council'].map((name, index) => ({ partyId: `party-${index}`, name }));
    const flows = flowsOf(parties, [row(0, [2]), row(1, [2])]);
    expect(new Set(flows.shown.map(keyOfFlow)).size).toBe(2);
    const picture = flowPicture(flows);
    expect(picture?.boxes.map(({ name }) => name)).toEqual(['St Mary’s School', 'St Mary’s School', 'Council']);
    expect(new Set(picture?.lines.map(({ path }) => path)).size).toBe(2);
  });

  it('are bounded, and say how many more there are', () => {
    const parties = Array.from({ length: 80 }, (_, index) => ({ partyId: `party-${index}`, name: `Body ${index}` }));
    const flows = flowsOf(parties, [row(0, Array.from({ length: 79 }, (_, index) => index + 1), 'word '.repeat(400))]);
    expect([flows.shown.length, flows.more]).toEqual([60, 19]);
    expect(flows.shown[0]?.items[0]?.length).toBeLessThan(170);
    expect(flowPicture(flows)).toBeNull();
  });
});

describe('their picture', () => {
  it('has givers on the left, receivers on the right, and a line for each flow', () => {
    const picture = flowPicture(flowsOf(PARTIES, [row(0, [1, 2]), row(1, [0])]));
    expect(picture?.boxes.map(({ name, x }) => [name, x])).toEqual([['Council', 0], ['Hospital', 0], ['Hospital', 490], ['Police', 490], ['Council', 490]]);
    expect(picture?.lines).toHaveLength(3);
  });

  it('breaks long names into lines that fit, and no box over another', () => {
    const parties = [{ partyId: 'party-0', name: 'W'.repeat(75) }, { partyId: 'party-1', name: 'The Worshipful Company of Very Long Names and Their Many Friends in the Whole of Exampleshire and Beyond' }];
    const picture = flowPicture(flowsOf(parties, [row(0, [1]), row(1, [0])]));
    for (const { lines } of picture?.boxes ?? []) {
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(33);
    }
    const left = picture?.boxes.filter(({ x }) => x === 0) ?? [];
    expect(left[1]!.y).toBeGreaterThanOrEqual(left[0]!.y + left[0]!.height);
  });

  it('is not drawn of nothing', () => {
    expect(flowPicture({ shown: [], ...ALL_SHOWN })).toBeNull();
  });
});
