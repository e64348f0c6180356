import { abandon, abandonDraft, refusalToAbandon, refusalToAbandonDraft } from './abandon.js';
import { changeOwner } from './change-owner.js';
import { endProtocol, refusalToEnd } from './end-protocol.js';
import type { Outcome } from './events.js';
import { joinLate, refusalToJoin } from './join-late.js';
import { leave, refusalToLeave } from './leave.js';
import type { Protocol, Publication, Review } from './protocol.js';
import { completeReview, refusalToCompleteReview, refusalToStartReview, startReview, type CompleteReview } from './review.js';
import { nextReviewOn } from './reviews.js';
import { publishedVersion, setPublication } from './set-publication.js';
import { standingBetween } from './standing.js';
import { refusalToStartChange, startChange } from './start-change.js';
import { completeParty, completeRow } from './testing/complete-content.js';
import { refusedWith } from './testing/refused.js';
import { drafted, inForce, noon, outForSignature, send, shown, sign } from './testing/situations.js';
import { waitingOn } from './waiting-on.js';

const AT = noon('2027-02-01');
const types = ({ events }: Outcome): readonly string[] => events.map(({ type }) => type);
const change = (protocol: Protocol, kind: 'minor' | 'major' = 'major'): Protocol => startChange(protocol, { kind, reason: 'R' }, AT).protocol;
const end = { kind: 'ended', on: '2027-02-01', reason: 'Not needed.', supersededBy: null } as const;
const ended = (): Protocol => endProtocol(inForce(), end, AT).protocol;

describe('starting a change', () => {
  it('opens a draft of the text in force, with the next review in it', () => {
    const started = startChange(inForce(), { kind: 'minor', reason: 'A typing error.' }, AT);
    expect(started.events).toEqual([
      { type: 'draft.started', payload: { change: { kind: 'minor', reason: 'A typing error.' }, basedOn: { major: 1, minor: 0 } } },
    ]);
    expect(started.protocol.draft?.content).toEqual(inForce().versions[0]?.content);
  });

  it('is refused with a draft open, a version out, no version, once ended, and without a reason', () => {
    expect(refusalToStartChange(change(inForce()), AT)).toMatchObject({ code: 'draft-already-open' });
    expect(refusalToStartChange(outForSignature(), AT)).toMatchObject({ code: 'version-out-for-signature' });
    expect(refusalToStartChange({ ...drafted(), draft: null }, AT)).toMatchObject({ code: 'version-not-current' });
    expect(refusalToStartChange(ended(), AT)).toMatchObject({ code: 'already-ended' });
    expect(refusedWith(() => startChange(inForce(), { kind: 'minor', reason: '' }, AT))).toMatchObject({ code: 'reason-missing' });
  });
});

describe('a review', () => {
  const started = (protocol: Protocol = inForce()): Protocol => startReview(protocol, { reviewId: 'review-1' }, AT).protocol;
  const complete = (input: CompleteReview, protocol = started()): Outcome => completeReview(protocol, input, noon('2027-02-10'));

  it('is started of what is in force, once at a time', () => {
    const { protocol, events } = startReview(inForce(), { reviewId: 'review-1' }, AT);
    expect(events).toEqual([{ type: 'review.started', payload: { reviewId: 'review-1', dueOn: '2028-01-01', startedOn: '2027-02-01' } }]);
    expect(refusalToStartReview(protocol, AT)).toMatchObject({ code: 'already-under-review' });
    expect(refusalToStartReview({ ...inForce(), reviews: Array.from({ length: 500 }, () => ({ ...(protocol.reviews[0] as Review), completedOn: '2026-12-01' })) }, AT)).toMatchObject({ code: 'too-many-rows' });
    expect(refusalToStartReview(outForSignature(), AT)).toMatchObject({ code: 'not-in-force' });
    expect(refusalToStartReview(ended(), AT)).toMatchObject({ code: 'already-ended' });
  });

  it('without change sets the next one a cycle later, or when it says', () => {
    const { protocol, events } = complete({ outcome: 'no-change', note: '' });
    expect(events).toEqual([
      { type: 'review.completed', payload: { reviewId: 'review-1', completedOn: '2027-02-10', outcome: 'no-change', nextReviewOn: '2029-02-10', note: '' } },
    ]);
    expect(nextReviewOn(protocol)).toBe('2029-02-10');
    expect(nextReviewOn(complete({ outcome: 'no-change', note: '', nextReviewOn: '2027-08-01' }).protocol)).toBe('2027-08-01');
    expect(refusedWith(() => startReview(protocol, { reviewId: 'review-1' }, noon('2028-01-01')))).toMatchObject({ code: 'duplicate-id' });
  });

  it.each(['minor', 'major'] as const)('with a %s change starts a draft that names the next review', (kind) => {
    const { protocol, events } = complete({ outcome: `${kind}-change`, note: 'New law.' });
    expect(events.map(({ type }) => type)).toEqual(['review.completed', 'draft.started']);
    expect(protocol.draft).toMatchObject({ change: { kind, reason: 'New law.' }, content: { term: { firstReviewOn: '2029-02-10' } } });
  });

  it('that finds it no longer needed ends it, even before a day set ahead', () => {
    const outcome = complete({ outcome: 'no-longer-needed', note: 'The service closed.' });
    expect(types(outcome)).toEqual(['review.completed', 'protocol.ended']);
    expect(outcome.protocol).toMatchObject({ ending: { kind: 'ended', on: '2027-02-10', reason: 'The service closed.' }, reviews: [{ nextReviewOn: null }] });
    const toEnd = endProtocol(started(), { ...end, on: '2027-12-31' }, AT).protocol;
    expect(complete({ outcome: 'no-longer-needed', note: 'R' }, toEnd).protocol.ending?.on).toBe('2027-02-10');
  });

  it('keeps the ones before it as they were', () => {
    const again = startReview(complete({ outcome: 'no-change', note: 'First.' }).protocol, { reviewId: 'review-2' }, noon('2028-01-01')).protocol;
    const { protocol } = completeReview(again, { outcome: 'no-change', note: 'Second.' }, noon('2028-01-02'));
    expect(protocol.reviews.map(({ note }) => note)).toEqual(['First.', 'Second.']);
  });

  it('is refused completion when none is open, once ended, or when its change cannot be started', () => {
    expect(refusalToCompleteReview(inForce(), 'no-change', AT)).toMatchObject({ code: 'not-under-review' });
    expect(refusalToCompleteReview(endProtocol(started(), end, AT).protocol, 'no-change', AT)).toMatchObject({ code: 'already-ended' });
    expect(refusalToCompleteReview(change(started()), 'major-change', AT)).toMatchObject({ code: 'draft-already-open' });
    expect(refusalToCompleteReview(change(started()), 'no-change', AT)).toBeNull();
  });

  it.each([
    [{ outcome: 'major-change', note: '' }, 'reason-missing'],
    [{ outcome: 'no-change', note: 'x'.repeat(2_001) }, 'text-too-long'],
    [{ outcome: 'no-change', note: '', nextReviewOn: 'soon' }, 'invalid-date'],
    [{ outcome: 'no-change', note: '', nextReviewOn: '2027-02-10' }, 'date-in-the-past'],
  ] as const)('is refused %j', (input, code) => {
    expect(refusedWith(() => complete(input))).toMatchObject({ code });
  });

  it('is named by the version once a later one is in force', () => {
    const second = send(change(inForce()), '2027-02-01', null, 'second').protocol;
    const signed = sign(sign(second, 'party-1', '2027-02-02', 'second').protocol, 'party-2', '2027-02-03', 'second').protocol;
    expect(nextReviewOn(signed)).toBe('2028-01-01');
    expect(nextReviewOn(drafted())).toBeNull();
    expect(nextReviewOn(outForSignature())).toBe('2028-01-01');
  });
});

describe('ending', () => {
  it('is recorded with the day and the reason', () => {
    expect(endProtocol(inForce(), { ...end, kind: 'superseded', supersededBy: 'protocol-2' }, AT).events).toEqual([
      { type: 'protocol.ended', payload: { kind: 'superseded', on: '2027-02-01', reason: 'Not needed.', supersededBy: 'protocol-2' } },
    ]);
  });

  it('is refused twice, of what never was in force, in the past, on no day, and without a reason', () => {
    expect(refusalToEnd(ended(), AT)).toMatchObject({ code: 'already-ended' });
    expect(refusalToEnd(outForSignature({ signed: 2 }), noon('2026-12-31'))).toMatchObject({ code: 'not-in-force' });
    expect(refusalToEnd(outForSignature({ signed: 2 }), noon('2027-01-01'))).toBeNull();
    const refused = (over: object) => refusedWith(() => endProtocol(inForce(), { ...end, ...over }, AT));
    expect(refused({ on: '2027-01-31' })).toMatchObject({ code: 'date-in-the-past' });
    expect(refused({ on: '2027-02-31' })).toMatchObject({ code: 'invalid-date' });
    expect(refused({ reason: '' })).toMatchObject({ code: 'reason-missing' });
  });
});

describe('abandoning', () => {
  it('is for what never came into force', () => {
    expect(abandon(outForSignature(), { reason: 'R' }, AT).events).toEqual([{ type: 'protocol.abandoned', payload: { on: '2027-02-01', reason: 'R' } }]);
    expect(refusalToAbandon(inForce(), AT)).toMatchObject({ code: 'already-in-force' });
    expect(refusalToAbandon(outForSignature({ signed: 2 }), AT)).toMatchObject({ code: 'already-in-force' });
    const stated = { kind: 'taken-in', source: 'S', statedStanding: 'Active', statedOn: '2025-05-01', signatures: 'held-elsewhere' } as const;
    expect(refusalToAbandon({ ...drafted(), origin: stated }, AT)).toMatchObject({ code: 'already-in-force' });
    expect(refusalToAbandon(abandon(drafted(), { reason: 'R' }, AT).protocol, AT)).toMatchObject({ code: 'already-ended' });
    expect(refusedWith(() => abandon(drafted(), { reason: '' }, AT))).toMatchObject({ code: 'reason-missing' });
  });

  it('a change leaves the version in force as it is', () => {
    const { protocol, events } = abandonDraft(change(inForce()), { reason: 'R' }, AT);
    expect(protocol).toEqual(inForce());
    expect(events).toEqual([{ type: 'draft.abandoned', payload: { reason: 'R' } }]);
    expect(refusalToAbandonDraft(drafted(), AT)).toMatchObject({ code: 'version-not-current' });
    expect(refusalToAbandonDraft(inForce(), AT)).toMatchObject({ code: 'no-draft' });
    expect(refusedWith(() => abandonDraft(change(inForce()), { reason: ' ' }, AT))).toMatchObject({ code: 'reason-missing' });
  });
});

describe('joining late', () => {
  const request = { id: 'request-party-3', name: 'N', email: 'n@party.example', role: 'R' };
  const join = (protocol: Protocol, over: object = {}, requests = [request]): Outcome =>
    joinLate(protocol, { party: { ...completeParty(3), ...over }, requests }, AT);

  it('adds a party that signs the current version and re-opens nobody else’s signature', () => {
    const joined = join(inForce());
    expect(types(joined)).toEqual(['party.joined', 'signature.requested']);
    expect(waitingOn(joined.protocol).map(({ partyId }) => partyId)).toEqual(['party-3']);
    const signed = sign(joined.protocol, 'party-3', '2027-02-05').protocol;
    expect(standingBetween(signed, 'party-2', 'party-3', '2027-02-05')).toMatchObject({ kind: 'in-force', since: '2027-02-05' });
    expect(standingBetween(signed, 'party-1', 'party-2', '2027-02-05')).toMatchObject({ kind: 'in-force', since: '2027-01-01' });
  });

  it('adds it to a draft that is open too, unless that names the organisation already', () => {
    const { draft } = join(change(inForce())).protocol;
    expect(draft?.content.parties.map(({ id }) => id)).toEqual(['party-1', 'party-2', 'party-3']);
    const open = change(inForce());
    const named = { ...open, draft: { ...open.draft!, content: { ...open.draft!.content, parties: [...open.draft!.content.parties, { ...completeParty(3), id: 'party-9' }] } } };
    expect(join(named).protocol.draft).toEqual(named.draft);
  });

  it('is possible though the text names parties that are gone since', () => {
    const named = { term: { ...inForce().versions[0]!.content.term, entryIntoForce: { rule: 'named-parties', partyIds: ['party-1', 'party-2'] } } } as const;
    const four = inForce({ parties: 3, sections: { ...named, parties: [completeParty(1), completeParty(2), completeParty(4)], dataRows: [completeRow('r', 'party-1', ['party-2', 'party-4'])] } });
    const left = leave(four, { partyId: 'party-2', leftOn: '2027-02-01', reason: 'R' }, AT).protocol;
    expect(types(join(left))).toEqual(['party.joined', 'signature.requested']);
  });

  it.each([
    ['an organisation that takes part', { organisationId: 'organisation-2' }, [request], 'organisation-already-party'],
    ['an id that was used', { id: 'party-2' }, [request], 'duplicate-id'],
    ['an entry to which something is missing', { icoNumber: '' }, [request], 'not-complete'],
    ['nobody asked to sign', {}, [], 'party-without-signatory'],
    ['a request’s id that was used', {}, [{ ...request, id: 'request-party-1' }], 'duplicate-id'],
  ])('is refused %s', (_, over, requests, code) => {
    expect(refusedWith(() => join(inForce(), over, requests))).toMatchObject({ code });
  });

  it('is refused the id of a party that joined before', () => {
    const joined = join(inForce()).protocol;
    const requests = [{ ...request, id: 'another' }];
    expect(refusedWith(() => join(joined, { organisationId: 'organisation-8' }, requests))).toMatchObject({ code: 'duplicate-id' });
  });

  it('points into the entry at what is missing', () => {
    expect(refusedWith(() => join(inForce(), { icoNumber: '' }))).toEqual({ code: 'not-complete', facts: { partyId: 'party-3', pointers: ['/icoNumber'] } });
  });

  it('is refused without a version and once ended', () => {
    expect(refusalToJoin(drafted(), AT)).toMatchObject({ code: 'version-not-current' });
    expect(refusalToJoin(ended(), AT)).toMatchObject({ code: 'already-ended' });
  });
});

describe('leaving', () => {
  const input = { partyId: 'party-2', leftOn: '2027-05-01', reason: 'Merged.' };

  it('keeps the history, and takes the party out of a draft that is open', () => {
    const open = change(inForce({ parties: 3 }));
    const { protocol, events } = leave(open, input, AT);
    expect(events).toEqual([{ type: 'party.left', payload: input }]);
    expect(protocol.draft?.content.parties.map(({ id }) => id)).toEqual(['party-1', 'party-3']);
    expect(protocol.versions).toEqual(open.versions);
  });

  it('ends showing it the draft', () => {
    const open = change(inForce({ parties: 3 }));
    const draft = { ...open.draft!, shownTo: shown({ parties: 3 }).draft!.shownTo };
    expect(leave({ ...open, draft }, input, AT).protocol.draft?.shownTo.map(({ partyId }) => partyId)).toEqual(['party-3']);
  });

  it.each([
    ['by a stranger', () => inForce(), { partyId: 'party-9' }, 'not-a-party'],
    ['by who has not signed', () => outForSignature({ signed: 1 }), {}, 'not-signed'],
    ['twice', () => leave(inForce(), input, AT).protocol, {}, 'already-left'],
    ['in the past', () => inForce(), { leftOn: '2027-01-31' }, 'date-in-the-past'],
    ['on no day', () => inForce(), { leftOn: 'soon' }, 'invalid-date'],
    ['without a reason', () => inForce(), { reason: '' }, 'reason-missing'],
    ['once ended', () => ended(), {}, 'already-ended'],
  ] as const)('is refused %s', (_, protocol, over, code) => {
    expect(refusedWith(() => leave(protocol(), { ...input, ...over }, AT))).toMatchObject({ code });
  });

  it('is open to a party bound by an earlier version', () => {
    const second = send(change(inForce()), '2027-02-01', null, 'second').protocol;
    expect(refusalToLeave(second, 'party-2', AT)).toBeNull();
  });
});

describe('publication', () => {
  const none: Publication = { level: 'none', reason: 'Police operations.' };

  it('is the lead’s decision, and none needs a reason', () => {
    expect(setPublication(drafted(), none).events).toEqual([{ type: 'publication.set', payload: none }]);
    expect(setPublication(setPublication(drafted(), none).protocol, none).events).toEqual([]);
    expect(setPublication(drafted(), { level: 'summary', reason: 'Short.' }).events).toHaveLength(1);
    expect(refusedWith(() => setPublication(drafted(), { level: 'none', reason: '' }))).toMatchObject({ code: 'reason-missing' });
    expect(refusedWith(() => setPublication(drafted(), { level: 'full', reason: 'x'.repeat(2_001) }))).toMatchObject({ code: 'text-too-long' });
  });

  it('shows the latest version that came into force, and nothing before that', () => {
    expect(publishedVersion(drafted())).toBeNull();
    expect(publishedVersion(outForSignature({ signed: 1 }))).toBeNull();
    const second = send(change(inForce()), '2027-02-01', null, 'second').protocol;
    expect(publishedVersion(second)?.number).toEqual({ major: 1, minor: 0 });
    expect(publishedVersion(setPublication(second, none).protocol)).toBeNull();
  });

  it('shows what was taken in', () => {
    const origin = { kind: 'taken-in', source: 'S', statedStanding: 'Active', statedOn: '2025-05-01', signatures: 'held-elsewhere' } as const;
    const taken = { ...outForSignature(), origin };
    expect(publishedVersion(taken)?.number).toEqual({ major: 1, minor: 0 });
    expect(publishedVersion(send(change(taken), '2027-02-01', null, 'second').protocol)?.number).toEqual({ major: 1, minor: 0 });
  });
});

it('a protocol is handed to another owner, once', () => {
  const { protocol, events } = changeOwner(drafted(), { ownerPersonId: 'person-2' });
  expect(events).toEqual([{ type: 'owner.changed', payload: { fromPersonId: 'person-1', toPersonId: 'person-2' } }]);
  expect(changeOwner(protocol, { ownerPersonId: 'person-2' })).toEqual({ protocol, events: [] });
});
