import { abandon } from './abandon.js';
import { addDays } from './civil-dates.js';
import { editDraft } from './edit-draft.js';
import type { Outcome } from './events.js';
import { mustSignAgain } from './minor-change.js';
import type { Protocol, Version } from './protocol.js';
import { refusalToSendForSignature, sendForSignature } from './send-for-signature.js';
import { refusalToSign } from './sign-protocol.js';
import { startChange } from './start-change.js';
import { completeContent, completeParty } from './testing/complete-content.js';
import { refusedWith } from './testing/refused.js';
import { DIGESTS, drafted, FIRST_DAY, inForce, noon, OFFICER, outForSignature, send, sign } from './testing/situations.js';
import { currentVersion, findRequest, nextVersionNumber } from './versions.js';
import { waitingOn } from './waiting-on.js';

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

  it('is refused once there are more versions than anybody makes', () => {
    const changed = startChange(inForce(), { kind: 'major', reason: 'R' }, noon('2027-02-01')).protocol;
    expect(refusalToSendForSignature({ ...changed, versions: Array.from({ length: 500 }, () => current(changed)) }, noon('2027-02-01'))).toMatchObject({ code: 'too-many-rows', facts: { most: 500 } });
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
    expect(refusedWith(() => sendForSignature(change(inForce(), 'minor'), input, noon(LATER)))).toEqual({ code: 'already-bound', facts: { partyId: 'party-1' } });
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
