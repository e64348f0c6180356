import { createHash } from 'node:crypto';
import { drafted, ifMatch, inForce, outForSignature, seen, send } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('sending for signature', () => {
  it('is refused with every gap, its reason and its source, while something is missing', async () => {
    const protocol = await drafted(api);
    await protocol.officer.patch(`${protocol.path}/draft`, { practitionerSummary: '', practicalSteps: [] }, ifMatch(await seen(protocol)));
    const before = await seen(protocol);
    expect(before['draft']).toMatchObject({ ready: false, gaps: 2 });
    const requests = protocol.parties.map(({ partyId, signatory }) => ({ partyId, ...signatory }));
    const { status, body } = await protocol.officer.post(`${protocol.path}/versions`, { requests, deadline: null }, ifMatch(before));
    expect([status, body['code']]).toEqual([422, 'not-complete']);
    expect(body['errors']).toEqual([
      { pointer: '/practicalSteps', code: 'practical-steps-missing', facts: { section: 'practical-steps', reason: expect.any(String), source: expect.any(String), weight: 'good-practice' } },
      { pointer: '/practitionerSummary', code: 'practitioner-summary-missing', facts: expect.objectContaining({ section: 'practitioner-summary' }) },
    ]);
    expect(await api.owner.query('SELECT FROM protocol_version WHERE protocol_id = $1', [protocol.id])).toMatchObject({ rowCount: 0 });
  });

  it('is refused without somebody to ask at every party, on a stale revision, and without one', async () => {
    const protocol = await drafted(api);
    const now = await seen(protocol);
    const [lead] = protocol.parties;
    const requests = [{ partyId: lead?.partyId, ...lead?.signatory }];
    const unasked = await protocol.officer.post(`${protocol.path}/versions`, { requests, deadline: null }, ifMatch(now));
    expect([unasked.status, unasked.body['code'], unasked.body['facts']]).toEqual([422, 'party-without-signatory', { partyIds: ['party-2'] }]);
    const stale = await protocol.officer.post(`${protocol.path}/versions`, { requests, deadline: null }, { 'if-match': '"1"' });
    expect([stale.status, stale.body['code']]).toEqual([412, 'revision-changed']);
    expect((await protocol.officer.post(`${protocol.path}/versions`, { requests, deadline: null })).status).toBe(428);
    const yesterday = await protocol.officer.post(
      `${protocol.path}/versions`,
      { requests: protocol.parties.map(({ partyId, signatory }) => ({ partyId, ...signatory })), deadline: '2026-11-22' },
      ifMatch(now),
    );
    expect([yesterday.status, yesterday.body['code']]).toEqual([422, 'date-in-the-past']);
  });

  it('asks each signatory once, by a mail with their own link and the notice', async () => {
    const protocol = await drafted(api, { parties: 3 });
    const body = await send(protocol, protocol.parties, '2026-12-24');
    expect(body).toMatchObject({ standing: { kind: 'out-for-signature' }, currentVersion: '1.0', draft: null });
    expect(body['parties'].map(({ progress }) => progress)).toEqual(['asked', 'asked', 'asked']);
    await api.workOff();
    await api.workOff();
    for (const { signatory, name } of protocol.parties) {
      const mails = api.mails.to(signatory.email);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.text).toContain(name);
      expect(mails[0]?.text).toContain('24 December 2026');
      expect(mails[0]?.text).toContain('nobody needs one to share information about a person');
      expect(mails[0]?.html).toContain('nobody needs one to share information about a person');
    }
    const jobs = await api.owner.query<{ text: string }>('SELECT payload::text AS text FROM graphile_worker._private_jobs');
    const links = await api.owner.query<{ text: string }>('SELECT row_to_json(l)::text AS text FROM personal_link l');
    for (const { signatory } of protocol.parties) {
      const token = api.mails.linkTokenTo(signatory.email, 'sign');
      expect([...jobs.rows, ...links.rows].some(({ text }) => text.includes(token))).toBe(false);
    }
  });
});

describe('a frozen version', () => {
  let protocol: TestProtocol;
  beforeAll(async () => {
    protocol = await outForSignature(api);
  });

  it('has bytes of which anybody can take the digests again', async () => {
    const { body: version } = await protocol.officer.get(`${protocol.path}/versions/1.0`);
    const content = await protocol.officer.get(`${protocol.path}/versions/1.0/content.json`);
    const document = await protocol.officer.get(`${protocol.path}/versions/1.0/document.html`);
    expect(createHash('sha256').update(content.bytes).digest('hex')).toBe(version['contentSha256']);
    expect(createHash('sha256').update(document.bytes).digest('hex')).toBe(version['documentSha256']);
    expect(JSON.parse(new TextDecoder().decode(content.bytes))).toEqual(version['content']);
    expect(document.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('does not change, whoever tries: the database refuses', async () => {
    for (const change of [
      `UPDATE protocol_version SET content_canonical = '{}'`,
      `UPDATE protocol_version SET document_html = document_html || ' '`,
      `UPDATE protocol_version SET document_tree = document_tree || '{"title":"Another"}'`,
      `UPDATE protocol_version SET document_tree = NULL`,
      `UPDATE protocol_version SET frozen_at = now()`,
      `UPDATE protocol_version SET major = 7`,
      'DELETE FROM protocol_version',
    ]) {
      await expect(api.owner.query(`${change} WHERE protocol_id = $1`, [protocol.id])).rejects.toMatchObject({ code: '23001' });
    }
  });

  it('cannot be kept with digests of anything else', async () => {
    const insert = `INSERT INTO protocol_version SELECT protocol_id, 9, 0, language, translates, change, content_canonical || ' ', content_sha256,
      document_html, document_sha256, frozen_at, frozen_by FROM protocol_version WHERE protocol_id = $1`;
    await expect(api.owner.query(insert, [protocol.id])).rejects.toMatchObject({ constraint: 'content_digest_is_of_these_bytes' });
  });

  it('is printed with its page of signatures', async () => {
    const { status, bytes } = await protocol.officer.get(`${protocol.path}/versions/1.0/document.pdf`);
    expect(status).toBe(200);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it('is printed as it was signed, whatever is decided about it later', async () => {
    const changed = await inForce(api);
    const path = `${changed.path}/versions/1.0/document.pdf`;
    const { bytes } = await changed.officer.get(path);
    const decided = await changed.officer.put(`${changed.path}/publication`, { level: 'none', reason: 'Decided after everybody had signed.' }, ifMatch(await seen(changed)));
    expect(decided.status).toBe(200);
    expect(Buffer.from((await changed.officer.get(path)).bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('is not there under another number', async () => {
    for (const number of ['2.0', '1', '1.0.0', 'draft', '99999.0']) {
      expect((await protocol.officer.get(`${protocol.path}/versions/${number}`)).status).toBe(404);
    }
  });
});

describe('a signature', () => {
  it('is kept as it was given, and names the digests of its version', async () => {
    const protocol = await inForce(api);
    for (const change of [`UPDATE signature SET name = 'Somebody Else'`, 'DELETE FROM signature']) {
      await expect(api.owner.query(`${change} WHERE protocol_id = $1`, [protocol.id])).rejects.toMatchObject({ code: '23001' });
    }
    const forge = `INSERT INTO signature (id, protocol_id, major, minor, party_id, request_id, name, job_title, capacity, email, authority,
        signed_on, recorded_at, recorded_by, method, scan, content_sha256, document_sha256)
      SELECT gen_random_uuid(), protocol_id, major, minor, 'party-9', NULL, name, job_title, capacity, email, authority,
        signed_on, recorded_at, recorded_by, method, scan, repeat('0', 64), document_sha256 FROM signature WHERE protocol_id = $1 LIMIT 1`;
    await expect(api.owner.query(forge, [protocol.id])).rejects.toThrow('a signature names the digests of the version it is on');
  });
});
