/**
 * A real case: twelve bodies approved a protocol on adults at risk between April and August 2016; it counted from
 * 1 April 2016, before any of them had signed, to 31 March 2018 (Warrington, adults at risk, 2016).
 */
import { arriveAtDate } from './arrive-at-date.js';
import { addDays } from './civil-dates.js';
import type { ProtocolEvent } from './events.js';
import { isInForceOn } from './force.js';
import type { Protocol } from './protocol.js';
import { boundParties, standing, standingBetween } from './standing.js';
import { completeParty, completeRow } from './testing/complete-content.js';
import { drafted, noon, send, sign } from './testing/situations.js';
import { waitingOn } from './waiting-on.js';

const APPROVED_ON = [
  '2016-04-14',
  '2016-04-18',
  '2016-04-18',
  '2016-04-19',
  '2016-05-16',
  '2016-05-16',
  '2016-05-16',
  '2016-05-19',
  '2016-06-13',
  '2016-06-21',
  '2016-08-03',
  '2016-08-05',
];
const BODIES = APPROVED_ON.map((_, index) => `party-${index + 1}`);
const everyoneToEveryone = BODIES.map((from, index) =>
  completeRow(`row-${index + 1}`, from, BODIES.filter((id) => id !== from)),
);

const { protocol, events } = played();

describe('twelve bodies that sign over four months, after the effective date', () => {
  it('is out for signature on the effective date, since nobody has signed', () => {
    const sent = sentBeforeEffective();
    expect(standing(arriveAtDate(sent, noon('2016-04-01')).protocol, '2016-04-01').kind).toBe('out-for-signature');
    expect(waitingOn(sent)).toHaveLength(12);
  });

  it('is partly signed when one body has', () => {
    const first = sign(sentBeforeEffective(), 'party-1', '2016-04-14').protocol;
    expect(standing(first, '2016-04-17')).toMatchObject({
      kind: 'partly-signed',
      effectiveOn: '2016-04-01',
      since: '2016-04-14',
      bound: ['party-1'],
    });
  });

  it('comes into force once, on the day of the second signature', () => {
    const came = events.filter(({ type }) => type.endsWith('came-into-force'));
    expect(came).toEqual([
      {
        type: 'protocol.came-into-force',
        payload: {
          version: { major: 1, minor: 0 },
          on: '2016-04-18',
          effectiveOn: '2016-04-01',
          partyIds: ['party-1', 'party-2'],
        },
      },
    ]);
    expect(protocol.cameIntoForceOn).toBe('2016-04-18');
  });

  it('stands between each two bodies from the later of their signatures to the last day of the term', () => {
    for (let day = '2016-03-01'; day <= '2018-05-01'; day = addDays(day, 1)) {
      for (const [one, other] of [[0, 1], [0, 4], [3, 8], [10, 11], [1, 2]] as const) {
        const since = [APPROVED_ON[one] as string, APPROVED_ON[other] as string].toSorted()[1] as string;
        const kind =
          day < since ? 'not-yet-in-force' : day <= '2018-03-31' ? 'in-force' : 'no-longer-in-force';
        expect({ day, ...standingBetween(protocol, BODIES[one] as string, BODIES[other] as string, day) }).toMatchObject(
          { day, kind },
        );
      }
    }
  });

  it('binds, on each day of the term, those who have signed by then', () => {
    for (let day = '2016-03-01'; day <= '2018-03-31'; day = addDays(day, 1)) {
      expect(boundParties(protocol, day)).toHaveLength(APPROVED_ON.filter((date) => date <= day).length);
    }
    expect(boundParties(protocol, '2018-04-01')).toEqual([]);
  });

  it('is in force from the second signature to the last day of the term', () => {
    expect(isInForceOn(protocol, '2016-04-17')).toBe(false);
    expect(isInForceOn(protocol, '2016-04-18')).toBe(true);
    expect(isInForceOn(protocol, '2018-03-31')).toBe(true);
    expect(isInForceOn(protocol, '2018-04-01')).toBe(false);
  });

  it('stays in force when its review is overdue, and ends by its own term', () => {
    expect(standing(protocol, '2017-01-01').kind).toBe('review-due');
    expect(standing(protocol, '2017-04-01').kind).toBe('review-due');
    expect(standing(protocol, '2017-04-02')).toMatchObject({ kind: 'review-overdue', since: '2017-04-02' });
    expect(standing(protocol, '2018-03-31').kind).toBe('review-overdue');
    expect(standing(protocol, '2018-04-01')).toMatchObject({ kind: 'ended', since: '2018-04-01', inForceUntil: '2018-03-31' });
  });
});

function sentBeforeEffective(): Protocol {
  const draft = drafted({
    parties: 12,
    on: '2016-03-01',
    effectiveOn: '2016-04-01',
    endsOn: '2018-03-31',
    firstReviewOn: '2017-04-01',
    sections: { parties: BODIES.map((_, index) => completeParty(index + 1)), dataRows: everyoneToEveryone },
  });
  return send(draft, '2016-03-07').protocol;
}

function played(): { readonly protocol: Protocol; readonly events: readonly ProtocolEvent[] } {
  return BODIES.reduce(
    (before, id, index) => {
      const after = sign(before.protocol, id, APPROVED_ON[index] as string);
      return { protocol: after.protocol, events: [...before.events, ...after.events] };
    },
    { protocol: sentBeforeEffective(), events: [] as readonly ProtocolEvent[] },
  );
}
