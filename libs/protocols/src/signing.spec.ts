import { abandon } from './abandon.js';
import { addDays } from './civil-dates.js';
import { declineToSign, refusalToDecline } from './decline-to-sign.js';
import { endProtocol } from './end-protocol.js';
import type { Outcome } from './events.js';
import { joinLate } from './join-late.js';
import { leave } from './leave.js';
import { mustSignAgain } from './minor-change.js';
import type { Protocol, Version } from './protocol.js';
import { recordOpening } from './record-opening.js';
import { recordPaperSignature, type RecordPaperSignature } from './record-paper-signature.js';
import { refusalToRemind, remindSignatory } from './remind-signatory.js';
import { refusalToRemoveParty, removeParty } from './remove-party.js';
import { refusalToReplaceSignatory, replaceSignatory } from './replace-signatory.js';
import { refusalToSendForSignature, sendForSignature } from './send-for-signature.js';
import { refusalToSetDeadline, setDeadline } from './set-deadline.js';
import { refusalToSign, signProtocol } from './sign-protocol.js';
import { startChange } from './start-change.js';
import { completeContent, completeParty, completeRow } from './testing/complete-content.js';
import { refusedWith } from './testing/refused.js';
import {
  declined,
  DIGESTS,
  drafted,
  FIRST_DAY,
  inForce,
  noon,
  OFFICER,
  outForSignature,
  send,
  sign,
} from './testing/situations.js';
import { editDraft } from './edit-draft.js';
import { currentVersion, findRequest, nextVersionNumber, openRequests, versionNumbered } from './versions.js';
import { waitingOn } from './waiting-on.js';
import { refusalToWithdrawFromSignature, withdrawFromSignature } from './withdraw-from-signature.js';

const day = (days: number): string => addDays(FIRST_DAY, days);
const at = (days: number): string => noon(day(days));
const types = ({ events }: Outcome): readonly string[] => events.map(({ type }) => type);
const current = (protocol: Protocol): Version => currentVersion(protocol) as Version;
const allSigned = { term: { ...completeContent().term, entryIntoForce: { rule: 'all-signed' as const } } };

describe('sending for signature', () => {
  const input = { by: OFFICER, ...DIGESTS, requests: [], deadline: null };
  const ask = (id: string, partyId: string) => ({ id, partyId, name: 'N', email: 'n@party.example', role: 'SIRO' });

  it('freezes the draft as version 1.0 and asks the people named', () => {
    const sent = send(drafted(), FIRST_DAY, day(30));
    expect(sent.protocol.draft).toBeNull();
    expect(current(sent.protocol)).toMatchObject({
      number: { major: 1, minor: 0 },
      ...DIGESTS,
      deadline: day(30),
      frozenBy: OFFICER,
      signatures: [],
    });
    expect(types(sent)).toEqual(['version.sent', 'signature.requested', 'signature.requested']);
    expect(waitingOn(sent.protocol)).toEqual([
      { partyId: 'party-1', requestIds: ['request-party-1'], declined: false },
      { partyId: 'party-2', requestIds: ['request-party-2'], declined: false },
    ]);
  });

  it('keeps who is asked under what is personal', () => {
    expect(send(drafted(), FIRST_DAY).events[1]).toEqual({
      type: 'signature.requested',
      payload: {
        version: { major: 1, minor: 0 },
        requestId: 'request-party-1',
        partyId: 'party-1',
        deadline: null,
        personal: { name: 'Signatory of party-1', email: 'signatory@party-1.example', role: 'Chief executive' },
      },
    });
  });

  it('is refused while something is missing, with the places', () => {
    const incomplete = drafted({ sections: { title: '', practitionerSummary: ' ' } });
    expect(refusalToSendForSignature(incomplete, at(0))).toEqual({
      code: 'not-complete',
      facts: { pointers: ['/title', '/practitionerSummary'] },
    });
  });

  it.each([
    ['a party with nobody asked', [ask('a', 'party-1')], { code: 'party-without-signatory', facts: { partyIds: ['party-2'] } }],
    ['somebody of no party', [ask('a', 'party-9')], { code: 'unknown-party', facts: { partyId: 'party-9' } }],
    ['an id twice', [ask('a', 'party-1'), ask('a', 'party-2')], { code: 'duplicate-id', facts: { id: 'a' } }],
    ['somebody without an address', [{ ...ask('a', 'party-1'), email: '' }], { code: 'text-missing', facts: { pointer: '/email' } }],
    ['a crowd at one party', Array.from({ length: 11 }, (_, index) => ask(String(index), 'party-1')), { code: 'too-many-rows', facts: { partyId: 'party-1', most: 10 } }],
  ])('is refused with %s', (_, requests, refused) => {
    expect(refusedWith(() => sendForSignature(drafted(), { ...input, requests }, at(0)))).toEqual(refused);
  });

  it('takes a deadline from today on', () => {
    const send = (deadline: string) => refusedWith(() => sendForSignature(drafted(), { ...input, requests: [ask('a', 'party-1'), ask('b', 'party-2')], deadline }, at(0)));
    expect(send(FIRST_DAY)).toBeNull();
    expect(send(day(-1))).toMatchObject({ code: 'date-in-the-past' });
    expect(send('soon')).toMatchObject({ code: 'invalid-date' });
  });

  it('is refused without a draft, and once abandoned', () => {
    expect(refusalToSendForSignature(outForSignature(), at(0))).toMatchObject({ code: 'no-draft' });
    expect(refusalToSendForSignature(abandon(drafted(), { reason: 'No.' }, at(0)).protocol, at(0))).toMatchObject({ code: 'already-ended' });
  });
});

describe('signing', () => {
  it('records who, in what capacity, by what authority, when, and of exactly what', () => {
    const { protocol, events } = sign(outForSignature(), 'party-2', day(3));
    expect(current(protocol).signatures).toMatchObject([
      { partyId: 'party-2', requestId: 'request-party-2', capacity: 'chief-executive', signedOn: day(3), method: 'personal-link', ...DIGESTS },
    ]);
    expect(events).toMatchObject([
      {
        type: 'protocol.signed',
        payload: { partyId: 'party-2', scanSha256: null, personal: { email: 'signatory@party-2.example' } },
      },
    ]);
  });

  it('brings nothing into force before the effective date, and does so at once after it', () => {
    expect(types(sign(outForSignature({ signed: 1 }), 'party-2', '2026-12-31'))).toEqual(['protocol.signed']);
    const late = sign(outForSignature({ signed: 1 }), 'party-2', '2027-03-05');
    expect(late.events[1]).toEqual({
      type: 'protocol.came-into-force',
      payload: { version: { major: 1, minor: 0 }, on: '2027-03-05', effectiveOn: '2027-01-01', partyIds: ['party-1', 'party-2'] },
    });
    expect(late.protocol.cameIntoForceOn).toBe('2027-03-05');
  });

  it('is dated by the day in London', () => {
    const summer = outForSignature({ on: '2027-06-01' });
    const input = { signatureId: 's', requestId: 'request-party-1', by: OFFICER, name: 'N', jobTitle: 'J', capacity: 'other', email: 'n@party.example', authority: 'Mine.', method: 'in-the-product', ...DIGESTS } as const;
    const { protocol } = signProtocol(summer, input, '2027-06-30T23:30:00.000Z');
    expect(current(protocol).signatures[0]?.signedOn).toBe('2027-07-01');
    expect(refusedWith(() => signProtocol(summer, { ...input, contentSha256: 'e'.repeat(64) }, noon('2027-06-02')))).toMatchObject({ code: 'digest-differs' });
    expect(refusedWith(() => signProtocol(summer, { ...input, documentSha256: 'e'.repeat(64) }, noon('2027-06-02')))).toMatchObject({ code: 'digest-differs' });
    expect(refusedWith(() => signProtocol(summer, { ...input, authority: '' }, noon('2027-06-02')))).toMatchObject({ code: 'text-missing' });
    expect(refusedWith(() => signProtocol(protocol, { ...input, requestId: 'request-party-2' }, noon('2027-07-02')))).toMatchObject({ code: 'duplicate-id' });
  });

  it('is not refused after the deadline', () => {
    expect(refusalToSign(outForSignature({ deadline: day(2) }), 'request-party-1', at(20))).toBeNull();
  });

  it('by a second person of the party is recorded too, and changes nothing else', () => {
    const twice = sendForSignature(
      drafted(),
      { by: OFFICER, ...DIGESTS, deadline: null, requests: ['party-1', 'party-2', 'second'].map((id) => ({ id: `request-${id}`, partyId: id === 'second' ? 'party-1' : id, name: 'N', email: 'n@party.example', role: 'R' })) },
      at(0),
    ).protocol;
    const first = sign(twice, 'party-1', day(1)).protocol;
    expect(waitingOn(first).map(({ partyId }) => partyId)).toEqual(['party-2']);
    expect(sign(first, 'second', day(2)).protocol.versions[0]?.signatures).toHaveLength(2);
  });

  const refusals: readonly (readonly [string, () => Protocol, string, string])[] = [
    ['there is no such request', () => outForSignature(), 'request-party-9', 'not-asked-to-sign'],
    ['it was signed', () => outForSignature({ signed: 1 }), 'request-party-1', 'already-signed'],
    ['it was declined', () => declined(), 'request-party-3', 'already-declined'],
    ['somebody else was asked instead', () => replaced(), 'request-party-1', 'request-replaced'],
    ['the version was withdrawn', () => withdrawFromSignature(outForSignature(), { reason: 'Wrong.' }, at(1)).protocol, 'request-party-1', 'withdrawn-from-signature'],
    ['the party was removed', () => removeParty(declined(), { partyId: 'party-2', reason: 'R' }, at(2)).protocol, 'request-party-2', 'party-removed'],
    ['the protocol was abandoned', () => abandon(outForSignature(), { reason: 'No.' }, at(1)).protocol, 'request-party-1', 'already-ended'],
    ['the term is over', () => outForSignature({ endsOn: '2027-01-01', effectiveOn: '2026-11-02', on: '2026-10-01' }), 'request-party-1', 'already-ended'],
  ];
  it.each(refusals)('and declining are refused when %s', (_, protocol, requestId, code) => {
    const when = code === 'already-ended' ? noon('2027-01-02') : at(5);
    expect(refusalToSign(protocol(), requestId, when)).toMatchObject({ code });
    expect(refusalToDecline(protocol(), requestId, when)).toMatchObject({ code });
  });

  it('is refused once the party has said that it leaves, and once a later version is out', () => {
    const three = sign(sign(outForSignature({ parties: 3 }), 'party-1', day(1)).protocol, 'party-2', day(2)).protocol;
    const inForceOfTwo = sign(three, 'party-3', '2027-01-05', 'request').protocol;
    const second = { id: 'again', name: 'N', email: 'n@party.example', role: 'R' };
    const two = replaceSignatory(outForSignature({ parties: 3, signed: 2 }), { requestId: 'request-party-3', how: 'by-lead', successor: second }, at(3)).protocol;
    expect(refusalToSign(two, 'again', at(4))).toBeNull();
    const major = startChange(outForForce(), { kind: 'major', reason: 'New law.' }, noon('2027-02-01')).protocol;
    const sent = send(major, '2027-02-02', null, 'second').protocol;
    expect(refusalToSign(sent, 'request-party-3', noon('2027-02-03'))).toMatchObject({ code: 'version-not-current' });
    expect(inForceOfTwo.cameIntoForceOn).toBe('2027-01-01');
    const left = leave(sign(sent, 'party-2', '2027-02-03', 'second').protocol, { partyId: 'party-1', leftOn: '2027-06-01', reason: 'Merged.' }, noon('2027-02-04')).protocol;
    expect(refusalToSign(left, 'second-party-1', noon('2027-02-05'))).toMatchObject({ code: 'party-left' });
  });

  /** Three parties, of which two have signed and are in force. */
  function outForForce(): Protocol {
    return sign(sign(outForSignature({ parties: 3 }), 'party-1', day(1)).protocol, 'party-2', '2027-01-10').protocol;
  }
});

describe('declining', () => {
  it('keeps the reason under what is personal, and the party is still waited for', () => {
    const { protocol, events } = declineToSign(outForSignature(), { requestId: 'request-party-2', reason: 'Too long.' }, at(1));
    expect(events).toMatchObject([
      { type: 'protocol.declined', payload: { partyId: 'party-2', personal: { reason: 'Too long.' } } },
    ]);
    expect(waitingOn(protocol)).toContainEqual({ partyId: 'party-2', requestIds: [], declined: true });
  });

  it('needs a reason within its limit', () => {
    const decline = (reason: string) => refusedWith(() => declineToSign(outForSignature(), { requestId: 'request-party-2', reason }, at(1)));
    expect(decline(' ')).toMatchObject({ code: 'reason-missing' });
    expect(decline('x'.repeat(2_001))).toMatchObject({ code: 'text-too-long' });
  });
});

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

describe('a signature on paper', () => {
  const paper: RecordPaperSignature = {
    signatureId: 'paper-1',
    partyId: 'party-2',
    by: OFFICER,
    name: 'Pat Partner',
    jobTitle: 'Headteacher',
    capacity: 'headteacher',
    email: '',
    authority: 'By decision of the governors.',
    signedOn: day(2),
    scan: { attachmentId: 'scan-1', sha256: 'a'.repeat(64) },
  };

  it('counts from the day written on it', () => {
    const { protocol, events } = recordPaperSignature(outForSignature({ signed: 1 }), paper, noon('2027-04-01'));
    expect(current(protocol).signatures[1]).toMatchObject({ method: 'paper', signedOn: day(2), requestId: null });
    expect(events).toMatchObject([
      { type: 'protocol.signed', payload: { scanSha256: 'a'.repeat(64) } },
      { type: 'protocol.came-into-force', payload: { on: '2027-01-01' } },
    ]);
  });

  it('is refused for a party that has signed here already, whatever the day on the paper', () => {
    const asked = outForSignature({ signed: 1 });
    const online = sign(asked, 'party-2', day(9)).protocol;
    expect(refusedWith(() => recordPaperSignature(online, paper, at(10)))).toMatchObject({ code: 'already-signed' });
  });

  it.each([
    ['a day that does not exist', { signedOn: '2026-11-31' }, 'invalid-date'],
    ['a day to come', { signedOn: day(6) }, 'date-in-the-future'],
    ['a day before the text was frozen', { signedOn: day(-1) }, 'signed-before-sent'],
    ['no name', { name: '' }, 'text-missing'],
    ['a stranger', { partyId: 'party-9' }, 'unknown-party'],
    ['somebody who has signed', { partyId: 'party-1' }, 'already-signed'],
    ['an id used before', { signatureId: 'signature-party-1' }, 'duplicate-id'],
  ])('is refused with %s', (_, over, code) => {
    expect(refusedWith(() => recordPaperSignature(outForSignature({ signed: 1 }), { ...paper, ...over }, at(5)))).toMatchObject({ code });
  });

  it('is refused without a version, for a removed party, and once over', () => {
    const record = (protocol: Protocol) => refusedWith(() => recordPaperSignature(protocol, paper, at(5)));
    expect(record(drafted())).toMatchObject({ code: 'version-not-current' });
    expect(record(removeParty(declined(), { partyId: 'party-2', reason: 'R' }, at(2)).protocol)).toMatchObject({ code: 'party-removed' });
    expect(record(abandon(outForSignature(), { reason: 'R' }, at(2)).protocol)).toMatchObject({ code: 'already-ended' });
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

describe('a change', () => {
  const LATER = '2027-02-01';
  const change = (protocol: Protocol, kind: 'minor' | 'major'): Protocol => startChange(protocol, { kind, reason: 'A reason.' }, noon(LATER)).protocol;

  it('that is minor is in force at once, and nobody signs again', () => {
    const sent = send(change(inForce({ parties: 3 }), 'minor'), LATER);
    expect(mustSignAgain(sent.protocol, 'minor')).toEqual([]);
    expect(current(sent.protocol)).toMatchObject({ number: { major: 1, minor: 1 }, requests: [], cameIntoForceOn: LATER });
    expect(types(sent)).toEqual(['version.sent', 'version.came-into-force']);
    expect(nextVersionNumber(sent.protocol, 'minor')).toEqual({ major: 1, minor: 2 });
    expect(nextVersionNumber(drafted(), 'minor')).toEqual({ major: 1, minor: 0 });
  });

  it('that is minor takes open requests over with their ids', () => {
    const partly = sign(sign(outForSignature({ parties: 3 }), 'party-1', day(1)).protocol, 'party-2', '2027-01-10').protocol;
    const { protocol } = send(change(partly, 'minor'), LATER);
    expect(findRequest(protocol, 'request-party-3')?.version.number).toEqual({ major: 1, minor: 1 });
    const signed = sign(protocol, 'party-3', '2027-02-03').protocol;
    expect(waitingOn(signed)).toEqual([]);
    expect(refusalToSign(signed, 'request-party-1', noon('2027-02-03'))).toMatchObject({ code: 'already-signed' });
  });

  it('that is minor asks nobody who has signed', () => {
    const input = { by: OFFICER, ...DIGESTS, deadline: null, requests: [{ id: 'x', partyId: 'party-1', name: 'N', email: 'n@party.example', role: 'R' }] };
    expect(refusedWith(() => sendForSignature(change(inForce(), 'minor'), input, noon(LATER)))).toEqual({ code: 'already-signed', facts: { partyId: 'party-1' } });
  });

  it('that is major is signed by everyone who is still a party', () => {
    const started = change(inForce({ parties: 3 }), 'major');
    expect(mustSignAgain(started, 'major')).toEqual(['party-1', 'party-2', 'party-3']);
    expect(mustSignAgain(inForce(), 'major')).toEqual(['party-1', 'party-2']);
    expect(mustSignAgain({ ...inForce(), versions: [] }, 'major')).toEqual([]);
    const sent = send(started, LATER, null, 'second').protocol;
    expect(current(sent).number).toEqual({ major: 2, minor: 0 });
    expect(waitingOn(sent)).toHaveLength(3);
  });

  it('of who takes part or how the protocol enters into force is not minor', () => {
    const started = change(inForce({ parties: 3 }), 'minor');
    const edit = (sections: object) => refusalToSendForSignature(editDraft(started, { sections }, noon(LATER)).protocol, noon(LATER));
    const content = completeContent({ parties: 3 });
    expect(edit({ parties: [...content.parties, completeParty(4)] })).toEqual({ code: 'major-change-needed', facts: { pointers: ['/parties'] } });
    expect(edit({ parties: content.parties.slice(0, 2), dataRows: content.dataRows.slice(0, 1) })).toMatchObject({ code: 'major-change-needed' });
    expect(edit(allSigned)).toEqual({ code: 'major-change-needed', facts: { pointers: ['/term/entryIntoForce'] } });
    expect(edit({ title: 'A better title' })).toBeNull();
  });

  it('is not sent without its reason, nor a minor one when nothing is in force', () => {
    const started = change(inForce(), 'minor');
    const edited = editDraft(started, { sections: {}, change: { kind: 'minor', reason: '' } }, noon(LATER)).protocol;
    expect(refusalToSendForSignature(edited, noon(LATER))).toMatchObject({ code: 'reason-missing' });
    const over = change(inForce({ endsOn: '2027-02-10', firstReviewOn: '2027-02-10' }), 'minor');
    expect(refusalToSendForSignature(over, noon('2027-02-11'))).toMatchObject({ code: 'not-in-force' });
  });

  it('is not sent while the version before it is still out for signature', () => {
    const major = send(change(inForce(), 'major'), LATER, null, 'second').protocol;
    const withDraft = { ...major, draft: drafted().draft };
    expect(refusalToSendForSignature(withDraft, noon(LATER))).toEqual({ code: 'version-out-for-signature', facts: { major: 2, minor: 0 } });
  });
});

describe('after its end', () => {
  it('nothing is signed, but until a day set ahead everything goes on', () => {
    const protocol = endProtocol(sign(outForSignature({ parties: 3, signed: 1 }), 'party-2', '2027-01-05').protocol, { kind: 'ended', on: '2027-03-01', reason: 'R', supersededBy: null }, noon('2027-01-06')).protocol;
    expect(refusalToSign(protocol, 'request-party-3', noon('2027-02-28'))).toBeNull();
    expect(refusalToSign(protocol, 'request-party-3', noon('2027-03-01'))).toMatchObject({ code: 'already-ended', facts: { kind: 'ended' } });
  });
});

it('a row between two parties of which one is removed no longer makes a pair', () => {
  const rows = { dataRows: [completeRow('r', 'party-1', ['party-3']), completeRow('s', 'party-1', ['party-2'])] };
  const waiting = outForSignature({ parties: 3, sections: rows });
  const removed = removeParty(waiting, { partyId: 'party-3', reason: 'R' }, at(1)).protocol;
  const signed = sign(sign(removed, 'party-1', day(2)).protocol, 'party-2', '2027-01-04');
  expect(types(signed)).toEqual(['protocol.signed', 'protocol.came-into-force']);
});

function replaced(): Protocol {
  const successor = { id: 'next', name: 'N', email: 'n@party-1.example', role: 'R' };
  return replaceSignatory(outForSignature(), { requestId: 'request-party-1', how: 'by-lead', successor }, at(1)).protocol;
}
