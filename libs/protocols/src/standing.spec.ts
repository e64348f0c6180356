import { abandon } from './abandon.js';
import { arriveAtDate } from './arrive-at-date.js';
import { addDays } from './civil-dates.js';
import type { ProtocolContent } from './content.js';
import { endProtocol } from './end-protocol.js';
import { isInForceOn, stretchesInForce, versionInForceOn } from './force.js';
import { joinLate } from './join-late.js';
import { leave } from './leave.js';
import type { Protocol } from './protocol.js';
import { removeParty } from './remove-party.js';
import { completeReview, startReview } from './review.js';
import { boundParties, standing, standingBetween } from './standing.js';
import { standingFacts, standingFromFacts } from './standing-facts.js';
import { startChange } from './start-change.js';
import { editDraft } from './edit-draft.js';
import { completeContent, completeParty, completeRow } from './testing/complete-content.js';
import { drafted, FIRST_DAY, inForce, noon, outForSignature, send, shown, sign } from './testing/situations.js';
import { withdrawFromSignature } from './withdraw-from-signature.js';

const day = (days: number): string => addDays(FIRST_DAY, days);
const V1 = { major: 1, minor: 0 };
const V2 = { major: 2, minor: 0 };
const term = (over: Partial<ProtocolContent['term']>): Partial<ProtocolContent> => ({ term: { ...completeContent().term, ...over } });
const everyoneToEveryone = (parties: number): Partial<ProtocolContent> => {
  const ids = Array.from({ length: parties }, (_, index) => `party-${index + 1}`);
  return { dataRows: ids.map((id) => completeRow(`row-${id}`, id, ids.filter((other) => other !== id))) };
};
const kindOn = (protocol: Protocol, date: string) => standing(protocol, date).kind;

/** Version 2.0 of a protocol in force, sent on 1 February 2027. */
function secondOut(before: Protocol, sections: Partial<ProtocolContent> = {}): Protocol {
  const started = startChange(before, { kind: 'major', reason: 'R' }, noon('2027-02-01')).protocol;
  return send(editDraft(started, { sections }, noon('2027-02-01')).protocol, '2027-02-01', null, 'second').protocol;
}
const signSecond = (protocol: Protocol, partyId: string, on: string) => sign(protocol, partyId, on, 'second').protocol;

describe('the standing before force', () => {
  it('is a draft, then shown to partners', () => {
    expect(standing(drafted(), day(1))).toMatchObject({
      kind: 'draft', since: FIRST_DAY, effectiveOn: '2027-01-01', bound: [], awaited: [], nextReviewOn: null,
      inForceFrom: null, inForceUntil: null, versionInForce: null, versionOutForSignature: null, stated: null,
    });
    expect(standing(shown(), day(1))).toMatchObject({ kind: 'shown-to-partners', since: FIRST_DAY });
  });

  it('is out for signature, then partly signed, then signed and waiting for its date', () => {
    expect(standing(outForSignature(), day(1))).toMatchObject({ kind: 'out-for-signature', since: FIRST_DAY, awaited: ['party-1', 'party-2'], versionOutForSignature: V1 });
    expect(standing(outForSignature({ signed: 1 }), day(1))).toMatchObject({ kind: 'partly-signed', since: day(1), awaited: ['party-2'], bound: ['party-1'] });
    expect(standing(outForSignature({ signed: 2 }), day(2))).toMatchObject({
      kind: 'signed-not-yet-effective', since: day(2), awaited: [], versionOutForSignature: null, inForceFrom: '2027-01-01',
    });
  });

  it('is partly signed while some wait for others, even where two that share data have signed', () => {
    expect(kindOn(outForSignature({ parties: 3, signed: 2 }), day(5))).toBe('partly-signed');
    expect(kindOn(outForSignature({ parties: 3, signed: 2 }), '2027-01-01')).toBe('in-force');
  });

  it('has ended when its term is over before anything came into force', () => {
    const lapsed = outForSignature({ signed: 1, endsOn: '2027-06-30', firstReviewOn: '2027-06-01' });
    expect(standing(lapsed, '2027-07-01')).toMatchObject({ kind: 'ended', since: '2027-07-01' });
    expect(kindOn(lapsed, '2027-06-30')).toBe('partly-signed');
  });

  it('is a draft again after a withdrawal, and abandoned when given up', () => {
    expect(standing(withdrawFromSignature(outForSignature({ signed: 1 }), { reason: 'R' }, noon(day(3))).protocol, day(3))).toMatchObject({ kind: 'draft', since: day(3), bound: [] });
    expect(standing(abandon(drafted(), { reason: 'R' }, noon(day(2))).protocol, day(3))).toMatchObject({ kind: 'abandoned', since: day(2) });
    expect(standing({ ...drafted(), draft: null }, day(1))).toMatchObject({ kind: 'draft', since: FIRST_DAY, effectiveOn: null });
  });
});

describe('the standing in force', () => {
  const protocol = inForce();

  it.each([
    ['2027-01-01', 'in-force', '2027-01-01'],
    ['2027-10-02', 'in-force', '2027-01-01'],
    ['2027-10-03', 'review-due', '2027-10-03'],
    ['2028-01-01', 'review-due', '2027-10-03'],
    ['2028-01-02', 'review-overdue', '2028-01-02'],
    ['2040-01-01', 'review-overdue', '2028-01-02'],
  ])('on %s is %s', (date, kind, since) => {
    expect(standing(protocol, date)).toMatchObject({ kind, since, versionInForce: V1, bound: ['party-1', 'party-2'], nextReviewOn: '2028-01-01' });
    expect(isInForceOn(protocol, date)).toBe(true);
  });

  it('is under review from its start to its end, overdue or not, and then in force again', () => {
    const started = startReview(protocol, { reviewId: 'r' }, noon('2028-02-01')).protocol;
    expect(standing(started, '2028-02-03')).toMatchObject({ kind: 'under-review', since: '2028-02-01' });
    const done = completeReview(started, { outcome: 'no-change', note: '' }, noon('2028-02-10')).protocol;
    expect(standing(done, '2028-02-10')).toMatchObject({ kind: 'in-force', since: '2027-01-01', nextReviewOn: '2030-02-10' });
  });

  it('is not older than force, where the review was due before it', () => {
    const late = outForSignature({ on: '2028-03-01', signed: 2, firstReviewOn: '2028-02-01' });
    expect(standing(late, '2028-03-03')).toMatchObject({ kind: 'review-overdue', since: '2028-03-03' });
    const soon = outForSignature({ on: '2028-03-01', signed: 2, firstReviewOn: '2028-04-01' });
    expect(standing(soon, '2028-03-04')).toMatchObject({ kind: 'review-due', since: '2028-03-03' });
  });

  it('has no review due when none is named', () => {
    expect(standingFromFacts({ ...standingFacts(protocol), nextReviewOn: null }, '2029-01-01')).toBe('in-force');
  });

  it('includes the last day of the term, and has ended the day after', () => {
    const short = inForce({ endsOn: '2027-06-30', firstReviewOn: '2027-06-30' });
    expect(kindOn(short, '2027-06-30')).toBe('review-due');
    expect(standing(short, '2027-07-01')).toMatchObject({ kind: 'ended', since: '2027-07-01', inForceUntil: '2027-06-30', bound: [], versionInForce: null });
  });

  it.each(['ended', 'withdrawn', 'superseded'] as const)('is %s from the day set, and not before', (kind) => {
    const ended = endProtocol(protocol, { kind, on: '2027-05-01', reason: 'R', supersededBy: 'protocol-2' }, noon('2027-04-01')).protocol;
    expect(kindOn(ended, '2027-04-30')).toBe('in-force');
    expect(standing(ended, '2027-05-01')).toMatchObject({ kind, since: '2027-05-01', bound: [], awaited: [], versionInForce: null });
    expect(ended.ending?.supersededBy).toBe(kind === 'superseded' ? 'protocol-2' : null);
  });

  it('has ended by its own term, though an ending on a later day was set', () => {
    const short = inForce({ endsOn: '2027-06-30', firstReviewOn: '2027-06-30' });
    const both = endProtocol(short, { kind: 'ended', on: '2027-09-01', reason: 'R', supersededBy: null }, noon('2027-06-01')).protocol;
    expect(standing(both, '2027-07-15')).toMatchObject({ kind: 'ended', since: '2027-07-01' });
    expect(standing(both, '2027-09-15')).toMatchObject({ kind: 'ended', since: '2027-09-01' });
  });

  it('has ended when too few are left to share with each other', () => {
    const left = leave(protocol, { partyId: 'party-2', leftOn: '2027-05-01', reason: 'R' }, noon('2027-04-01')).protocol;
    expect(isInForceOn(left, '2027-04-30')).toBe(true);
    expect(standing(left, '2027-05-01')).toMatchObject({ kind: 'ended', since: '2027-05-01', bound: ['party-1'] });
  });
});

describe('entry into force', () => {
  const arrive = (protocol: Protocol, date: string) => arriveAtDate(protocol, noon(date));

  it('happens once when the date arrives, however late that is noticed', () => {
    const waiting = outForSignature({ signed: 2 });
    expect(arrive(waiting, '2026-12-31').events).toEqual([]);
    const came = arrive(waiting, '2027-01-20');
    expect(came.events).toMatchObject([{ type: 'protocol.came-into-force', payload: { on: '2027-01-01' } }]);
    expect(arrive(came.protocol, '2027-01-21')).toEqual({ protocol: came.protocol, events: [] });
  });

  it('never happens where one of two leaves on the very day', () => {
    const left = leave(outForSignature({ signed: 2 }), { partyId: 'party-2', leftOn: '2027-01-01', reason: 'R' }, noon('2026-12-01')).protocol;
    expect(arrive(left, '2027-01-01')).toEqual({ protocol: left, events: [] });
    const dayLater = leave(outForSignature({ signed: 2 }), { partyId: 'party-2', leftOn: '2027-01-02', reason: 'R' }, noon('2026-12-01')).protocol;
    expect(arrive(dayLater, '2027-01-01').protocol.cameIntoForceOn).toBe('2027-01-01');
  });

  it('as each signs needs two that share data, not just any two', () => {
    const star = outForSignature({ parties: 3 });
    const partners = sign(sign(star, 'party-2', '2027-01-02').protocol, 'party-3', '2027-01-03').protocol;
    expect(kindOn(partners, '2027-01-03')).toBe('partly-signed');
    expect(standingBetween(partners, 'party-2', 'party-3', '2027-01-03')).toEqual({ kind: 'never-in-force' });
    const lead = sign(partners, 'party-1', '2027-01-09').protocol;
    expect(lead.cameIntoForceOn).toBe('2027-01-09');
    expect(standingBetween(lead, 'party-3', 'party-2', '2027-01-09')).toEqual({ kind: 'in-force', version: V1, since: '2027-01-09' });
  });

  it('is between any two where information is held in common', () => {
    const joint = outForSignature({ parties: 3, sections: { kind: 'joint-controller-arrangement', dataRows: [completeRow('r', 'party-1', ['party-1']), completeRow('s', null, [])] } });
    const two = sign(sign(joint, 'party-2', '2027-01-02').protocol, 'party-3', '2027-01-03').protocol;
    expect(two.cameIntoForceOn).toBe('2027-01-03');
  });

  it('when all have signed waits for the last, but not for one that joined later or has left', () => {
    const all = outForSignature({ parties: 3, signed: 2, sections: term({ entryIntoForce: { rule: 'all-signed' } }) });
    expect(kindOn(all, '2027-02-01')).toBe('partly-signed');
    expect(sign(all, 'party-3', '2027-02-01').protocol.cameIntoForceOn).toBe('2027-02-01');
    const joined = joinLate(all, { party: completeParty(4), requests: [{ id: 'request-party-4', name: 'N', email: 'n@party.example', role: 'R' }] }, noon('2027-01-20')).protocol;
    const came = sign(joined, 'party-3', '2027-02-01').protocol;
    expect(came.cameIntoForceOn).toBe('2027-02-01');
    expect(standingBetween(sign(came, 'party-4', '2027-03-01').protocol, 'party-4', 'party-2', '2027-03-01')).toEqual({ kind: 'in-force', version: V1, since: '2027-03-01' });
  });

  it('when named parties have signed waits for them alone', () => {
    const named = term({ entryIntoForce: { rule: 'named-parties', partyIds: ['party-1', 'party-3'] } });
    const waiting = outForSignature({ parties: 3, signed: 2, sections: named });
    expect(isInForceOn(waiting, '2027-02-01')).toBe(false);
    const third = sign(waiting, 'party-3', '2027-02-01').protocol;
    expect(standingBetween(third, 'party-1', 'party-2', '2027-02-01')).toEqual({ kind: 'in-force', version: V1, since: '2027-02-01' });
    expect(removeParty(waiting, { partyId: 'party-3', reason: 'R' }, noon('2027-02-01')).protocol.cameIntoForceOn).toBe('2027-02-01');
  });

  it('when all have signed follows a party that leaves, from the day it does', () => {
    const all = term({ entryIntoForce: { rule: 'all-signed' } });
    const second = secondOut(inForce({ parties: 3 }), all);
    const two = signSecond(signSecond(second, 'party-1', '2027-02-02'), 'party-2', '2027-02-03');
    const left = leave(two, { partyId: 'party-3', leftOn: '2027-04-01', reason: 'R' }, noon('2027-02-04')).protocol;
    expect(versionInForceOn(left, '2027-03-31')).toEqual(V1);
    expect(versionInForceOn(left, '2027-04-01')).toEqual(V2);
    expect(arrive(left, '2027-04-01').events).toMatchObject([{ type: 'version.came-into-force', payload: { version: V2, on: '2027-04-01' } }]);
  });
});

describe('a second version', () => {
  const before = inForce({ parties: 3, sections: everyoneToEveryone(3) });

  it('out for signature leaves the first in force', () => {
    const out = secondOut(before);
    expect(standing(out, '2027-02-02')).toMatchObject({ kind: 'in-force', versionInForce: V1, versionOutForSignature: V2, awaited: ['party-1', 'party-2', 'party-3'] });
  });

  it('stands between those who have signed it, and the first between the others', () => {
    const two = signSecond(signSecond(secondOut(before), 'party-1', '2027-02-02'), 'party-2', '2027-02-10');
    const between = (one: string, other: string, date: string) => standingBetween(two, one, other, date);
    expect(between('party-1', 'party-2', '2027-02-09')).toEqual({ kind: 'in-force', version: V1, since: '2027-01-01' });
    expect(between('party-1', 'party-2', '2027-02-10')).toEqual({ kind: 'in-force', version: V2, since: '2027-02-10' });
    expect(between('party-1', 'party-3', '2027-02-10')).toEqual({ kind: 'in-force', version: V1, since: '2027-01-01' });
    expect(two.versions[1]?.cameIntoForceOn).toBe('2027-02-10');
    expect(two.cameIntoForceOn).toBe('2027-01-01');
  });

  it('that is withdrawn binds nobody, and the first goes on', () => {
    const one = signSecond(secondOut(before), 'party-1', '2027-02-02');
    const withdrawn = withdrawFromSignature(one, { reason: 'R' }, noon('2027-02-03')).protocol;
    expect(standingBetween(withdrawn, 'party-1', 'party-2', '2027-03-01')).toMatchObject({ kind: 'in-force', version: V1 });
    expect(standing(withdrawn, '2027-02-03')).toMatchObject({ kind: 'in-force', versionOutForSignature: null });
  });

  it('with a shorter term does not bring the first back when it is over', () => {
    const short = secondOut(before, term({ endsOn: '2027-06-30', firstReviewOn: '2027-06-01' }));
    const all = ['party-1', 'party-2', 'party-3'].reduce((protocol, id) => signSecond(protocol, id, '2027-02-02'), short);
    expect(standingBetween(all, 'party-1', 'party-2', '2027-07-01')).toEqual({ kind: 'no-longer-in-force', version: V2, until: '2027-06-30' });
    expect(kindOn(all, '2027-07-01')).toBe('ended');
  });

  it('effective some time after the first is over leaves a gap, which is shown', () => {
    const lapsing = inForce({ endsOn: '2027-03-31', firstReviewOn: '2027-03-01' });
    const next = secondOut(lapsing, term({ effectiveOn: '2027-06-01', firstReviewOn: '2028-06-01' }));
    const all = signSecond(signSecond(next, 'party-1', '2027-02-02'), 'party-2', '2027-02-03');
    expect(stretchesInForce(all)).toEqual([{ from: '2027-01-01', until: '2027-03-31' }, { from: '2027-06-01', until: null }]);
    expect(kindOn(all, '2027-03-31')).toBe('review-overdue');
    expect(standing(all, '2027-04-15')).toMatchObject({ kind: 'signed-not-yet-effective', since: '2027-04-01', inForceFrom: '2027-06-01' });
    expect(standing(all, '2027-06-01').versionInForce).toEqual(V2);
    expect(standingBetween(all, 'party-1', 'party-2', '2027-04-15')).toEqual({ kind: 'not-yet-in-force', version: V2, from: '2027-06-01' });
  });

  it('that two sign only after its term supersedes nothing', () => {
    const next = secondOut(before, term({ endsOn: '2027-02-10', firstReviewOn: '2027-02-10' }));
    expect(standing(signSecond(next, 'party-1', '2027-02-02'), '2027-02-20')).toMatchObject({ kind: 'in-force', versionInForce: V1 });
  });

  it('that takes over on the day the first would have begun leaves it no day', () => {
    const signed = outForSignature({ signed: 2, effectiveOn: FIRST_DAY });
    const started = startChange(signed, { kind: 'minor', reason: 'R' }, noon(day(2))).protocol;
    const { protocol, events } = send(started, day(2));
    expect(events.map(({ type }) => type)).toEqual(['version.sent', 'version.came-into-force']);
    expect(standingBetween(protocol, 'party-1', 'party-2', day(2))).toEqual({ kind: 'in-force', version: { major: 1, minor: 1 }, since: day(2) });
  });

  it('that is minor takes over from the day it was frozen', () => {
    const started = startChange(before, { kind: 'minor', reason: 'R' }, noon('2027-02-01')).protocol;
    const { protocol } = send(started, '2027-02-05');
    expect(versionInForceOn(protocol, '2027-02-04')).toEqual(V1);
    expect(versionInForceOn(protocol, '2027-02-05')).toEqual({ major: 1, minor: 1 });
    expect(standing(protocol, '2027-02-05')).toMatchObject({ kind: 'in-force', inForceFrom: '2027-01-01', bound: ['party-1', 'party-2', 'party-3'] });
  });
});

describe('the standing between two parties', () => {
  it('is nothing between a party and itself, or a stranger', () => {
    expect(standingBetween(inForce(), 'party-1', 'party-1', '2027-02-01')).toEqual({ kind: 'never-in-force' });
    expect(standingBetween(inForce(), 'party-1', 'party-9', '2027-02-01')).toEqual({ kind: 'never-in-force' });
  });

  it('ends the day before one of them leaves, and keeps what was', () => {
    const left = leave(inForce({ parties: 3 }), { partyId: 'party-2', leftOn: '2027-05-01', reason: 'R' }, noon('2027-04-01')).protocol;
    expect(standingBetween(left, 'party-1', 'party-2', '2027-04-30')).toMatchObject({ kind: 'in-force' });
    expect(standingBetween(left, 'party-1', 'party-2', '2027-05-01')).toEqual({ kind: 'no-longer-in-force', version: V1, until: '2027-04-30' });
    expect(boundParties(left, '2027-05-01')).toEqual(['party-1', 'party-3']);
    expect(kindOn(left, '2027-05-01')).toBe('in-force');
  });
});

describe('what was taken in from elsewhere', () => {
  const stated = { kind: 'taken-in', source: 'Public register', statedStanding: 'Active', statedOn: '2025-05-01', signatures: 'held-elsewhere' } as const;

  it('stands as stated there, and says so', () => {
    const taken = { ...inForce(), origin: stated };
    expect(standing(taken, '2027-02-01')).toMatchObject({ kind: 'stated', since: '2025-05-01', awaited: [], stated: { standing: 'Active', source: 'Public register', on: '2025-05-01' } });
    expect(arriveAtDate({ ...outForSignature({ signed: 2 }), origin: stated }, noon('2027-02-01')).events).toEqual([]);
  });

  it('stands by its signatures once a version signed here has come into force', () => {
    const taken = { ...outForSignature({ on: '2027-01-10' }), origin: stated };
    const next = secondOut(taken);
    expect(kindOn(next, '2027-02-01')).toBe('stated');
    const signed = signSecond(signSecond(next, 'party-1', '2027-02-02'), 'party-2', '2027-02-03');
    expect(kindOn(signed, '2027-02-03')).toBe('in-force');
  });

  it('can be reviewed and ended', () => {
    const taken = { ...outForSignature(), origin: stated };
    const ended = endProtocol(taken, { kind: 'ended', on: '2027-03-01', reason: 'R', supersededBy: null }, noon('2027-02-01')).protocol;
    expect(kindOn(ended, '2027-03-01')).toBe('ended');
    const bare = { ...drafted(), origin: stated, draft: null };
    const reviewed = startReview(bare, { reviewId: 'r' }, noon('2027-02-01')).protocol;
    expect(reviewed.reviews[0]?.dueOn).toBe('2027-02-01');
    expect(completeReview(reviewed, { outcome: 'no-change', note: '' }, noon('2027-02-01')).protocol.reviews[0]?.nextReviewOn).toBe('2029-02-01');
  });

  it('may have no effective date at all', () => {
    const undated = outForSignature({ signed: 2 });
    const versions = undated.versions.map((version) => ({ ...version, content: { ...version.content, term: { ...version.content.term, effectiveOn: null } } }));
    expect(isInForceOn({ ...undated, versions, origin: stated }, day(2))).toBe(true);
  });
});
