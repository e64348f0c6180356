import { abandon } from './abandon.js';
import { addDays } from './civil-dates.js';
import type { Outcome } from './events.js';
import { joinLate } from './join-late.js';
import type { Protocol, Version } from './protocol.js';
import { recordOpening } from './record-opening.js';
import { refusalToRemind, remindSignatory } from './remind-signatory.js';
import { refusalToRemoveParty, removeParty } from './remove-party.js';
import { refusalToReplaceSignatory, replaceSignatory } from './replace-signatory.js';
import { refusalToSetDeadline, setDeadline } from './set-deadline.js';
import { completeContent, completeParty } from './testing/complete-content.js';
import { refusedWith } from './testing/refused.js';
import { declined, drafted, FIRST_DAY, noon, outForSignature, send } from './testing/situations.js';
import { currentVersion, findRequest, openRequests, versionNumbered } from './versions.js';
import { waitingOn } from './waiting-on.js';
import { refusalToWithdrawFromSignature, withdrawFromSignature } from './withdraw-from-signature.js';

const day = (days: number): string => addDays(FIRST_DAY, days);
const at = (days: number): string => noon(day(days));
const types = ({ events }: Outcome): readonly string[] => events.map(({ type }) => type);
const current = (protocol: Protocol): Version => currentVersion(protocol) as Version;
const allSigned = { term: { ...completeContent().term, entryIntoForce: { rule: 'all-signed' as const } } };

describe('opening', () => {
  it('is recorded the first time only', () => {
    const first = recordOpening(outForSignature(), { requestId: 'request-party-1' }, at(1));
    expect(types(first)).toEqual(['request.opened']);
    expect(findRequest(first.protocol, 'request-party-1')?.request.openedAt).toBe(at(1));
    expect(recordOpening(first.protocol, { requestId: 'request-party-1' }, at(2))).toEqual({ protocol: first.protocol, events: [] });
  });

  it('is refused for a dead link and for none at all', () => {
    expect(refusedWith(() => recordOpening(replaced(), { requestId: 'request-party-1' }, at(2)))).toMatchObject({ code: 'request-replaced' });
    expect(refusedWith(() => recordOpening(replaced(), { requestId: 'nothing' }, at(2)))).toMatchObject({ code: 'not-asked-to-sign' });
  });
});

describe('reminding', () => {
  const remind = (protocol: Protocol, when: string): Protocol => remindSignatory(protocol, { requestId: 'request-party-1' }, when).protocol;

  it('waits a day between one and the next, and stops after five', () => {
    let protocol = remind(outForSignature(), at(1));
    expect(refusalToRemind(protocol, 'request-party-1', `${day(2)}T11:59:59.999Z`)).toEqual({ code: 'reminded-recently', facts: { again: at(2) } });
    for (const days of [2, 3, 4, 5]) protocol = remind(protocol, at(days));
    expect(refusalToRemind(protocol, 'request-party-1', at(20))).toEqual({ code: 'reminded-too-often', facts: { most: 5 } });
  });

  it('tells which time it is, and is refused for who has answered', () => {
    const { events } = remindSignatory(remind(outForSignature(), at(1)), { requestId: 'request-party-1' }, at(3));
    expect(events).toMatchObject([{ type: 'signatory.reminded', payload: { times: 2 } }]);
    expect(refusalToRemind(outForSignature({ signed: 1 }), 'request-party-1', at(3))).toMatchObject({ code: 'already-signed' });
  });
});

describe('a deadline', () => {
  it('is set, moved and taken away; the same again is nothing', () => {
    const set = setDeadline(outForSignature(), { deadline: day(9) }, at(1));
    expect(set.events).toEqual([{ type: 'deadline.set', payload: { version: { major: 1, minor: 0 }, deadline: day(9) } }]);
    expect(setDeadline(set.protocol, { deadline: day(9) }, at(2)).events).toEqual([]);
    expect(current(setDeadline(set.protocol, { deadline: null }, at(2)).protocol).deadline).toBeNull();
    expect(refusedWith(() => setDeadline(set.protocol, { deadline: day(0) }, at(2)))).toMatchObject({ code: 'date-in-the-past' });
  });

  it('is refused when there is nothing, or nobody, to wait for', () => {
    expect(refusalToSetDeadline(drafted(), at(1))).toMatchObject({ code: 'version-not-current' });
    expect(refusalToSetDeadline(outForSignature({ signed: 2 }), at(3))).toMatchObject({ code: 'already-signed' });
    expect(refusalToSetDeadline(abandon(outForSignature(), { reason: 'No.' }, at(1)).protocol, at(1))).toMatchObject({ code: 'already-ended' });
  });
});

describe('replacing a signatory', () => {
  const successor = { id: 'next', name: 'Nia Next', email: 'nia@party-1.example', role: 'SIRO' };

  it('asks the new person and ends the old request, which stays on record', () => {
    const { protocol, events } = replaceSignatory(outForSignature(), { requestId: 'request-party-1', how: 'nomination', successor }, at(1));
    expect(findRequest(protocol, 'request-party-1')?.request.replaced).toEqual({ at: at(1), byRequestId: 'next', how: 'nomination' });
    expect(openRequests(protocol, current(protocol)).map(({ id }) => id)).toEqual(['request-party-2', 'next']);
    expect(events).toMatchObject([{ type: 'signatory.replaced', payload: { partyId: 'party-1', personal: { name: 'Nia Next' } } }]);
  });

  it('is open to the lead when somebody declined, and no more to who declined', () => {
    expect(refusalToReplaceSignatory(declined(), 'request-party-3', 'by-lead', at(2))).toBeNull();
    expect(refusalToReplaceSignatory(declined(), 'request-party-3', 'nomination', at(2))).toMatchObject({ code: 'already-declined' });
    expect(refusalToReplaceSignatory(declined(), 'nothing', 'by-lead', at(2))).toMatchObject({ code: 'not-asked-to-sign' });
  });

  it('is refused an id used before', () => {
    const input = { requestId: 'request-party-1', how: 'by-lead', successor: { ...successor, id: 'request-party-2' } } as const;
    expect(refusedWith(() => replaceSignatory(outForSignature(), input, at(1)))).toMatchObject({ code: 'duplicate-id' });
  });
});

describe('removing a party', () => {
  it('ends the waiting for it; where it was the last one waited for, that brings the version into force', () => {
    const waiting = outForSignature({ parties: 3, signed: 2, sections: allSigned });
    const { protocol, events } = removeParty(waiting, { partyId: 'party-3', reason: 'Not taking part.' }, noon('2027-02-01'));
    expect(waitingOn(protocol)).toEqual([]);
    expect(events).toMatchObject([
      { type: 'party.removed', payload: { partyId: 'party-3', reason: 'Not taking part.' } },
      { type: 'protocol.came-into-force', payload: { on: '2027-02-01', partyIds: ['party-1', 'party-2'] } },
    ]);
  });

  it.each([
    ['it has signed', () => outForSignature({ parties: 3, signed: 3 }), 'party-3', 'already-signed'],
    ['only one other would remain', () => outForSignature(), 'party-2', 'fewer-than-two-parties'],
    ['it is none', () => outForSignature({ parties: 3 }), 'party-9', 'unknown-party'],
    ['there is no version', () => drafted(), 'party-2', 'version-not-current'],
    ['it was removed', () => removeParty(declined(), { partyId: 'party-3', reason: 'R' }, at(2)).protocol, 'party-3', 'party-removed'],
    ['it is over', () => abandon(declined(), { reason: 'R' }, at(2)).protocol, 'party-3', 'already-ended'],
  ] as const)('is refused when %s', (_, protocol, partyId, code) => {
    expect(refusalToRemoveParty(protocol(), partyId, at(5))).toMatchObject({ code });
  });

  it('needs a reason', () => {
    expect(refusedWith(() => removeParty(declined(), { partyId: 'party-3', reason: '' }, at(2)))).toMatchObject({ code: 'reason-missing' });
  });
});

describe('withdrawing from signature', () => {
  it('makes the text the draft again, without removed parties and with those who joined', () => {
    const removed = removeParty(declined(), { partyId: 'party-3', reason: 'Declined.' }, at(2)).protocol;
    const joined = joinLate(removed, { party: completeParty(4), requests: [{ id: 'j', name: 'N', email: 'n@party.example', role: 'R' }] }, at(3)).protocol;
    const { protocol, events } = withdrawFromSignature(joined, { reason: 'Retention was wrong.' }, at(4));
    expect(protocol.draft?.content.parties.map(({ id }) => id)).toEqual(['party-1', 'party-2', 'party-4']);
    expect(protocol.draft?.content.dataRows.map(({ toPartyIds }) => toPartyIds)).toEqual([['party-2'], []]);
    expect(protocol.draft).toMatchObject({ change: { kind: 'first' }, content: { term: { firstReviewOn: '2028-01-01' } } });
    expect(events).toEqual([
      { type: 'version.withdrawn-from-signature', payload: { version: { major: 1, minor: 0 }, reason: 'Retention was wrong.' } },
    ]);
    expect(waitingOn(protocol)).toEqual([]);
  });

  it('leaves its number used: what is sent next is 2.0', () => {
    const { protocol } = withdrawFromSignature(outForSignature({ signed: 1 }), { reason: 'R' }, at(2));
    expect(current(send(protocol, day(3), null, 'again').protocol).number).toEqual({ major: 2, minor: 0 });
    expect(versionNumbered(protocol, { major: 1, minor: 0 })?.signatures).toHaveLength(1);
    expect(versionNumbered(protocol, { major: 3, minor: 0 })).toBeNull();
  });

  it('is refused once in force, even before that was noticed, without a version, and once over', () => {
    const signedByAll = outForSignature({ signed: 2 });
    expect(refusalToWithdrawFromSignature(signedByAll, noon('2026-12-31'))).toBeNull();
    expect(refusalToWithdrawFromSignature(signedByAll, noon('2027-01-01'))).toMatchObject({ code: 'already-in-force' });
    expect(refusalToWithdrawFromSignature(drafted(), at(1))).toMatchObject({ code: 'version-not-current' });
    expect(refusalToWithdrawFromSignature(abandon(drafted(), { reason: 'R' }, at(0)).protocol, at(1))).toMatchObject({ code: 'already-ended' });
    expect(refusedWith(() => withdrawFromSignature(outForSignature(), { reason: '' }, at(1)))).toMatchObject({ code: 'reason-missing' });
  });
});

function replaced(): Protocol {
  const successor = { id: 'next', name: 'N', email: 'n@party-1.example', role: 'R' };
  return replaceSignatory(outForSignature(), { requestId: 'request-party-1', how: 'by-lead', successor }, at(1)).protocol;
}
