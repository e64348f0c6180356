import { abandon } from './abandon.js';
import { addDays } from './civil-dates.js';
import { declineToSign, refusalToDecline } from './decline-to-sign.js';
import { endProtocol } from './end-protocol.js';
import type { Outcome } from './events.js';
import { leave } from './leave.js';
import type { Protocol, Version } from './protocol.js';
import { recordPaperSignature, type RecordPaperSignature } from './record-paper-signature.js';
import { removeParty } from './remove-party.js';
import { replaceSignatory } from './replace-signatory.js';
import { sendForSignature } from './send-for-signature.js';
import { refusalToSign, signProtocol } from './sign-protocol.js';
import { standingBetween } from './standing.js';
import { startChange } from './start-change.js';
import { completeRow } from './testing/complete-content.js';
import { refusedWith } from './testing/refused.js';
import { declined, DIGESTS, drafted, FIRST_DAY, noon, OFFICER, outForSignature, send, sign } from './testing/situations.js';
import { currentVersion } from './versions.js';
import { waitingOn } from './waiting-on.js';
import { withdrawFromSignature } from './withdraw-from-signature.js';

const day = (days: number): string => addDays(FIRST_DAY, days);
const at = (days: number): string => noon(day(days));
const types = ({ events }: Outcome): readonly string[] => events.map(({ type }) => type);
const current = (protocol: Protocol): Version => currentVersion(protocol) as Version;

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
    const partner = sign(first, 'party-2', '2027-02-01').protocol;
    const second = sign(partner, 'second', '2027-03-01').protocol;
    expect(second.versions[0]?.signatures).toHaveLength(3);
    expect(standingBetween(second, 'party-1', 'party-2', '2027-02-01')).toMatchObject({ kind: 'in-force', since: '2027-02-01' });
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
