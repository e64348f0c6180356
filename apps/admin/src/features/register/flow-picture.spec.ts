import { flowPicture, flowsOf } from './flow-picture.js';

const PARTIES = ['Council', 'Hospital', 'Police'].map((name, index) => ({ partyId: `party-${index}`, name }));
const row = (from: number | null, to: readonly number[], dataItems = 'Names') => ({ fromPartyId: from === null ? null : `party-${from}`, toPartyIds: to.map((each) => `party-${each}`), dataItems });

describe('the flows of a protocol', () => {
  it('are one for each two parties, with what all rows between them name', () => {
    expect(flowsOf(PARTIES, [row(0, [1, 2]), row(0, [1], 'Addresses'), row(0, [1]), row(1, [0], ' ')])).toEqual({
      shown: [
        { from: 'Council', to: 'Hospital', items: ['Names', 'Addresses'] },
        { from: 'Council', to: 'Police', items: ['Names'] },
        { from: 'Hospital', to: 'Council', items: [] },
      ],
      more: 0,
    });
  });

  it('leave out rows that name nobody, one party only, or a party that is none any more', () => {
    expect(flowsOf(PARTIES, [row(null, [1]), row(0, []), row(0, [0]), row(7, [0]), row(0, [7])])).toEqual({ shown: [], more: 0 });
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
    expect(flowPicture({ shown: [], more: 0 })).toBeNull();
  });
});
