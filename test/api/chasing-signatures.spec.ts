import { createHash } from 'node:crypto';
import type { ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import type { Answer } from '../support/agent.js';
import { follow, outForSignature, seen, signByLink } from '../support/protocol-situations.js';
import type { TestParty, TestProtocol } from '../support/protocol-situations.js';
import { startApi, unknownId } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let protocol: TestProtocol;
let partner: TestParty;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.moveTo('2026-11-23');
  protocol = await outForSignature(api, { parties: 3, effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01' });
  partner = protocol.parties[1] as TestParty;
});
afterAll(() => api.stop());

async function requestIdOf(partyId: string): Promise<string> {
  const parties = (await seen(protocol)).parties;
  return String(parties.find((party) => party.partyId === partyId)?.signatories.at(-1)?.requestId);
}

describe('a reminder', () => {
  it('goes out at most five times, a day apart, each with a link that works', async () => {
    const path = `${protocol.path}/requests/${await requestIdOf('party-2')}/reminders`;
    for (let times = 1; times <= 5; times += 1) {
      expect((await protocol.officer.post(path)).status).toBe(201);
      const soon = await protocol.officer.post(path);
      expect([soon.status, soon.body['code']]).toEqual([409, times < 5 ? 'reminded-recently' : 'reminded-too-often']);
      api.clock.forward({ hours: 24 });
    }
    await api.workOff();
    const reminders = api.mails.to(partner.signatory.email).filter(({ subject }) => subject.startsWith('Reminder'));
    expect(reminders).toHaveLength(5);
    const holder = follow(api, partner);
    expect((await holder.browser.get(holder.path)).status).toBe(200);
    expect((await seen(protocol)).parties[1]?.signatories[0]).toMatchObject({ remindedAt: { length: 5 }, mayBeReminded: { code: 'reminded-too-often' } });
  });

  it('goes to nobody who has signed, or was never asked', async () => {
    await signByLink(api, partner);
    const signed = await protocol.officer.post(`${protocol.path}/requests/${await requestIdOf('party-2')}/reminders`);
    expect([signed.status, signed.body['code']]).toEqual([409, 'already-signed']);
    const unknown = await protocol.officer.post(`${protocol.path}/requests/${unknownId()}/reminders`);
    expect([unknown.status, unknown.body['code']]).toEqual([409, 'not-asked-to-sign']);
  });
});

describe('a deadline', () => {
  function setDeadline(deadline: string | null): Promise<Answer<ProtocolResponse>> {
    return protocol.officer.put<ProtocolResponse>(`${protocol.path}/deadline`, { deadline });
  }

  it('is set, moved and taken away, and refuses nobody who signs after it', async () => {
    expect((await setDeadline('2026-11-30')).body.versions[0]).toMatchObject({ deadline: '2026-11-30' });
    const past = await protocol.officer.put(`${protocol.path}/deadline`, { deadline: '2026-11-01' });
    expect([past.status, past.body['code']]).toEqual([422, 'date-in-the-past']);
    api.clock.moveTo('2026-12-15');
    expect(await signByLink(api, partner)).toMatchObject({ request: { state: 'signed', deadline: '2026-11-30' } });
    expect((await setDeadline(null)).body.versions[0]).toMatchObject({ deadline: null });
  });
});

describe('a party that does not sign', () => {
  it('is removed with a reason; its link dies and nobody waits for it any more', async () => {
    const { path } = follow(api, partner);
    const { status, body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/parties/party-2/removal`, { reason: 'It joins next year.' });
    expect(status).toBe(201);
    expect(body.parties[1]).toMatchObject({ progress: 'removed' });
    expect(body.standing.awaited).toEqual(['party-1', 'party-3']);
    expect((await api.browser().get(path)).body['facts']).toEqual({ why: 'withdrawn' });
    const again = await protocol.officer.post(`${protocol.path}/parties/party-2/removal`, { reason: 'Again' });
    expect([again.status, again.body['code']]).toEqual([409, 'party-removed']);
    const last = await protocol.officer.post(`${protocol.path}/parties/party-3/removal`, { reason: 'And this' });
    expect([last.status, last.body['code']]).toEqual([409, 'fewer-than-two-parties']);
  });

  it('is not removed once it has signed', async () => {
    await signByLink(api, partner);
    const { status, body } = await protocol.officer.post(`${protocol.path}/parties/party-2/removal`, { reason: 'Too late' });
    expect([status, body['code']]).toEqual([409, 'already-signed']);
  });
});

describe('a signature on paper', () => {
  const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000, 'x')]);

  function paper(scan: Buffer | null, more: Record<string, string> = {}, name = 'signed page.pdf'): Promise<Answer<ProtocolResponse & { readonly code: string }>> {
    const form = new FormData();
    const fields = { partyId: 'party-2', name: 'Pat Paper', jobTitle: 'Director', capacity: 'chief-officer', authority: 'Standing orders', signedOn: '2026-11-23', ...more };
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    if (scan !== null) form.append('scan', new Blob([new Uint8Array(scan)], { type: 'application/pdf' }), name);
    return protocol.officer.post(`${protocol.path}/paper-signatures`, form);
  }

  it('is told to those who were asked to sign for the party, with the digests, once', async () => {
    const { body } = await paper(PDF);
    await api.workOff();
    const receipts = api.mails.to(partner.signatory.email).filter(({ subject }) => subject.startsWith('Signed on paper'));
    expect(receipts).toHaveLength(1);
    expect(receipts[0]?.text).toContain('a signature that Pat Paper gave on paper');
    expect(receipts[0]?.text).toContain(body.versions[0]?.contentSha256);
    expect(receipts[0]?.text).toContain('nobody needs one to share information about a person');
    expect(receipts[0]?.replyTo).toEqual([protocol.officerPerson.email]);
  });

  it('is recorded with its scan, which the parties can fetch as it was', async () => {
    const { status, body } = await paper(PDF);
    expect(status).toBe(201);
    const signature = body.parties[1]?.signature;
    expect(signature).toMatchObject({ method: 'paper', name: 'Pat Paper', signedOn: '2026-11-23' });
    const scan = await protocol.officer.get(`${protocol.path}/attachments/${String(signature?.attachmentId)}`);
    expect(Buffer.from(scan.bytes).equals(PDF)).toBe(true);
    expect(scan.headers.get('content-type')).toBe('application/pdf');
    expect(scan.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(scan.headers.get('x-content-type-options')).toBe('nosniff');
    const event = (await api.recordOf(protocol.id)).find(({ type }) => type === 'protocol.signed');
    expect(event?.payload).toMatchObject({ method: 'paper', scanSha256: createHash('sha256').update(PDF).digest('hex') });
    await expect(api.owner.query('DELETE FROM attachment WHERE protocol_id = $1', [protocol.id])).rejects.toMatchObject({ code: '23001' });
    const twice = await paper(PDF);
    expect([twice.status, twice.body['code']]).toEqual([409, 'already-signed']);
    const opened = (await api.recordOf(protocol.id)).filter(({ type }) => type === 'scan.opened');
    expect(opened).toMatchObject([{ payload: { attachmentId: signature?.attachmentId, version: '1.0' }, actor: { personId: protocol.officerPerson.personId } }]);
  });

  it.each([
    ['no file at all', null, {}, 'scan-missing'],
    ['an empty file', Buffer.alloc(0), {}, 'scan-missing'],
    ['a page of HTML that calls itself PDF', Buffer.from('<html><script>alert(1)</script></html>'), {}, 'scan-not-pdf-png-or-jpeg'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), {}, 'scan-not-pdf-png-or-jpeg'],
    ['a day that lies ahead', PDF, { signedOn: '2026-11-24' }, 'date-in-the-future'],
    ['a day before the text was frozen', PDF, { signedOn: '2026-11-22' }, 'signed-before-sent'],
    ['a capacity that is none', PDF, { capacity: 'bystander' }, 'not-valid'],
  ])('is refused with %s', async (_, scan, more, code) => {
    const { status, body } = await paper(scan, more);
    expect([status, body['code']]).toEqual([422, code]);
    expect(await api.owner.query('SELECT FROM attachment WHERE protocol_id = $1', [protocol.id])).toMatchObject({ rowCount: 0 });
  });

  it('is refused when it is larger than ten megabytes', async () => {
    const { status } = await paper(Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]));
    expect(status).toBe(413);
  });

  it('keeps of its file name what can do no harm', async () => {
    const { body } = await paper(PDF, {}, '../../etc/"passwd".pdf');
    const id = String(body.parties[1]?.signature?.attachmentId);
    const { headers } = await protocol.officer.get(`${protocol.path}/attachments/${id}`);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
    expect(headers.get('content-disposition')).not.toMatch(/\.\.|%2F|%07|%0/i);
  });
});

describe('taking a version back', () => {
  it('makes a draft of it again; its signatures bind nobody, and what is sent next is 2.0', async () => {
    await signByLink(api, partner);
    const { status, body } = await protocol.officer.post(`${protocol.path}/withdrawal`, { reason: 'The purpose was unclear.' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      standing: { kind: 'draft', bound: [] },
      draft: { change: { kind: 'first' }, ready: true },
      versions: [{ number: '1.0', state: 'withdrawn-from-signature', withdrawnReason: 'The purpose was unclear.' }],
    });
    const requests = protocol.parties.map(({ partyId, signatory }) => ({ partyId, ...signatory }));
    const sent = await protocol.officer.post(`${protocol.path}/versions`, { requests, deadline: null }, { 'if-match': `"${String(body['revision'])}"` });
    expect(sent.body).toMatchObject({ currentVersion: '2.0', standing: { kind: 'out-for-signature' } });
    await api.workOff();
    expect(await signByLink(api, partner)).toMatchObject({ version: { number: '2.0' } });
  });

  it('is refused once it is in force', async () => {
    await signByLink(api, partner);
    await signByLink(api, protocol.parties[0] as TestParty);
    const { status, body } = await protocol.officer.post(`${protocol.path}/withdrawal`, { reason: 'Too late' });
    expect([status, body['code']]).toEqual([409, 'already-in-force']);
  });
});
