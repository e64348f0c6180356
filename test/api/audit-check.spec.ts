import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { appendEntry } from '@isp/evidence';
import type { ChainEntry, JsonValue } from '@isp/evidence';
import { checkAudit } from '../../apps/api/src/upkeep/index.js';
import { drafted, inForce, outForSignature } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { runScript } from '../support/run-script.js';
import { startApi } from '../support/start-api.js';
import { createCopyOf, urlOf } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

/** Each check by the command is a process, which on a busy machine takes its time to start. */
const PATIENT = 120_000;

/** Nobody is connected to it any more: each test tampers with a copy. */
let original: TestDatabase;
let signed: TestProtocol;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isp-audit-'));
  const api = await startApi();
  original = api.database;
  signed = await inForce(api);
  const onPaper = await outForSignature(api);
  await drafted(api);
  const form = new FormData();
  for (const [name, value] of Object.entries({ partyId: 'party-1', name: 'Pat Paper', jobTitle: 'Director', capacity: 'chief-officer', authority: 'Standing orders', signedOn: '2026-11-23' })) form.append(name, value);
  form.append('scan', new Blob([new Uint8Array(Buffer.from('%PDF-1.7\nsigned'))], { type: 'application/pdf' }), 'signed.pdf');
  const { status } = await onPaper.officer.post(`${onPaper.path}/paper-signatures`, form);
  if (status !== 201) throw new Error('Not recorded');
  await api.leave();
}, PATIENT);

afterAll(async () => {
  await original.drop();
  await rm(folder, { recursive: true });
});

interface Report {
  readonly whole: boolean;
  readonly chains: number;
  readonly entries: number;
  readonly erased: number;
  readonly findings: readonly { readonly of: string; readonly why: string; readonly at: string | null }[];
}

const check = (database: TestDatabase, ...args: string[]) => runScript('check-audit.ts', args, { NODE_ENV: 'test', DATABASE_URL: database.url });

/** As somebody who has the whole machine: past grants and triggers. */
async function tamperedWith(tamper: (superuser: pg.Client) => Promise<unknown>, look: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await createCopyOf(original);
  try {
    const superuser = new pg.Client({ connectionString: urlOf('postgres', new URL(database.url).pathname.slice(1)) });
    await superuser.connect();
    try {
      await superuser.query("SET session_replication_role = 'replica'");
      await tamper(superuser);
    } finally {
      await superuser.end();
    }
    await look(database);
  } finally {
    await database.drop();
  }
}

const entry = (sequence: string) => `chain = '${signed.id}' AND sequence = ${sequence}`;
const besideOf = (type: string) => `entry_id = (SELECT id FROM audit_entry WHERE chain = '${signed.id}' AND type = '${type}' ORDER BY sequence LIMIT 1)`;

describe('the check of the record', () => {
  it('finds it whole, says what it counted, and needs no more than the application’s role', async () => {
    const { code, stdout } = await check(original);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The record is whole: \d+ chains with \d+ entries \(something erased in 0\), 2 versions, 3 signatures, 1 scans, as of 2026-/);
    const report = JSON.parse((await check(original, '--json')).stdout) as Report;
    expect(report).toMatchObject({ whole: true, findings: [] });
    expect(report.entries).toBeGreaterThan(report.chains);
  }, PATIENT);

  it.each<[string, string | (() => string), string]>([
    ['what happened was changed', () => `UPDATE audit_entry SET payload = payload || '{"reference":"ISP-1999-0001"}' WHERE ${entry('1')}`, 'chain payload-differs'],
    ['an entry was changed', () => `UPDATE audit_entry SET type = 'draft.abandoned' WHERE ${entry('2')}`, 'chain hash-differs'],
    ['when it happened was changed', () => `UPDATE audit_entry SET at = at - interval '1 day' WHERE ${entry('2')}`, 'chain hash-differs'],
    ['an entry was taken out', () => `DELETE FROM audit_entry WHERE ${entry('3')}`, 'chain gap-in-sequence'],
    ['two entries were swapped', () => `UPDATE audit_entry SET sequence = 1000 WHERE ${entry('2')}; UPDATE audit_entry SET sequence = 2 WHERE ${entry('3')}; UPDATE audit_entry SET sequence = 3 WHERE ${entry('1000')}`, 'chain previous-hash-differs'],
    ['the last entries were cut off', () => `DELETE FROM audit_entry WHERE ${entry('ANY (SELECT sequence FROM audit_entry WHERE payload ->> \'revision\' = (SELECT revision::text FROM protocol WHERE id = chain))')}`, 'chain entries-missing-at-the-end'],
    ['a whole chain was taken out', () => `DELETE FROM audit_entry WHERE chain = '${signed.id}'`, 'protocol no-entry-of-it'],
    ['a protocol was put back to what it was', () => `UPDATE protocol SET revision = revision - 1 WHERE id = '${signed.id}'`, 'protocol state-older-than-the-chain'],
    ['whom it names was changed', () => `UPDATE audit_personal SET personal = personal || '{"name":"Mallory"}' WHERE ${besideOf('signature.requested')}`, 'chain personal-differs'],
    ['who did it was changed', () => `UPDATE audit_personal SET actor = actor || '{"name":"Mallory"}' WHERE ${besideOf('version.sent')}`, 'chain actor-differs'],
    ['what stands beside it was taken out', () => `DELETE FROM audit_personal WHERE ${besideOf('version.sent')}`, 'chain erasure-unknown'],
    ['a version was changed, and its digest with it', () => `UPDATE protocol_version SET content_canonical = content_canonical || ' ', content_sha256 = encode(sha256(convert_to(content_canonical || ' ', 'UTF8')), 'hex') WHERE protocol_id = '${signed.id}'`, 'version no-entry-of-it'],
    ['a document was changed', () => `ALTER TABLE protocol_version DROP CONSTRAINT document_digest_is_of_these_bytes; UPDATE protocol_version SET document_html = replace(document_html, 'shall', 'need not') || '<!-- -->' WHERE protocol_id = '${signed.id}'`, 'version document-differs'],
    ['a version was taken out', () => `DELETE FROM protocol_version WHERE protocol_id = '${signed.id}'`, 'version row-missing'],
    ['a signatory was renamed', () => `UPDATE signature SET name = 'Mallory' WHERE protocol_id = '${signed.id}' AND party_id = 'party-1'`, 'signature entry-differs'],
    ['a signature was moved to another day', () => `UPDATE signature SET signed_on = signed_on - 1 WHERE protocol_id = '${signed.id}' AND party_id = 'party-1'`, 'signature entry-differs'],
    ['a signature was taken out', () => `DELETE FROM signature WHERE protocol_id = '${signed.id}' AND party_id = 'party-1'`, 'signature row-missing'],
    ['a signature was forged', () => `INSERT INTO signature (id, protocol_id, major, minor, party_id, request_id, name, job_title, capacity, email, authority, signed_on, recorded_at, recorded_by, method, scan, content_sha256, document_sha256) SELECT gen_random_uuid(), protocol_id, major, minor, 'party-9', NULL, 'Mallory', job_title, capacity, email, authority, signed_on, recorded_at, recorded_by, method, scan, content_sha256, document_sha256 FROM signature LIMIT 1`, 'signature no-entry-of-it'],
    ['a scan was exchanged, and its digest with it', "UPDATE attachment SET bytes = 'other', sha256 = encode(sha256('other'), 'hex')", 'signature scan-missing'],
  ])('finds that %s', async (_, sql, expected) => {
    const statement = typeof sql === 'string' ? sql : sql();
    await tamperedWith(
      (superuser) => superuser.query(statement),
      async (database) => {
        const application = new pg.Client({ connectionString: database.url });
        await application.connect();
        const { whole, findings } = await checkAudit(application).finally(() => application.end());
        expect(whole).toBe(false);
        expect(findings.map(({ of, why }) => `${of} ${why}`)).toContain(expected);
      },
    );
  });

  it('ends with 1 and says where and why, to people and to machines', async () => {
    await tamperedWith(
      (superuser) => superuser.query(`DELETE FROM audit_entry WHERE ${entry('2')}`),
      async (database) => {
        expect(await check(database)).toMatchObject({
          code: 1,
          stdout: expect.stringMatching(new RegExp(`^THE RECORD IS BROKEN in 1 places, .*:\n- chain ${signed.id}, entry 3: an entry is missing before it, or was put in\n$`)),
        });
        const { code, stdout } = await check(database, '--json');
        expect(code).toBe(1);
        expect(JSON.parse(stdout)).toMatchObject({ whole: false, broken: 1, findings: [{ of: 'chain', id: signed.id, at: 'entry 3', why: 'gap-in-sequence' }] });
      },
    );
  }, PATIENT);

  it('reports what was erased as erased', async () => {
    const erasure = '6b0d2a55-7c0e-4d5f-9f0e-3f6a3d1f7b01';
    const event = { protocolId: erasure, at: '2026-11-23T09:00:00.000Z', type: 'personal-data.erased', payload: {}, actor: {}, personal: null };
    const salts = { actor: 'a salt of sixteen', personal: 'another of sixteen' };
    const link = appendEntry(null, event, salts);
    const erase = async (superuser: pg.Client): Promise<void> => {
      const { rows } = await superuser.query<{ id: string }>(
        `INSERT INTO audit_entry (id, chain, sequence, at, type, payload, payload_digest, actor_digest, personal_digest, previous_hash, hash)
         VALUES (gen_random_uuid(), $1, 1, $2, $3, '{}', $4, $5, $6, $7, $8) RETURNING id`,
        [erasure, link.at, link.type, link.payloadDigest, link.actorDigest, link.personalDigest, link.previousHash, link.hash],
      );
      await superuser.query("INSERT INTO audit_personal (entry_id, salt, personal_salt, actor, personal) VALUES ($1, $2, $3, '{}', NULL)", [rows[0]?.id, salts.actor, salts.personal]);
      await superuser.query(`UPDATE audit_personal SET personal = NULL, personal_salt = NULL, personal_erased_by = '${erasure}' WHERE ${besideOf('protocol.signed')}`);
    };
    await tamperedWith(erase, async (database) => {
      const { code, stdout } = await check(database);
      expect(stdout).toContain('(something erased in 1)');
      expect(code).toBe(0);
    });
  }, PATIENT);

  it('finds a chain that was made anew from end to end, where its head was kept elsewhere', async () => {
    const heads = join(folder, 'heads.csv');
    expect((await check(original, '--keep-heads', heads)).code).toBe(0);
    expect((await readFile(heads, 'utf8')).split('\n').length).toBeGreaterThan(3);
    expect((await check(original, '--against', heads)).code).toBe(0);
    await tamperedWith(rewrite, async (database) => {
      // Without the heads nothing tells it from the truth: this is why they are kept.
      expect((await check(database)).code).toBe(0);
      const { code, stdout } = await check(database, '--against', heads);
      expect(code).toBe(1);
      expect(stdout).toContain(`chain ${signed.id}, entry`);
      expect(stdout).toContain('the chain was another when its heads were kept');
    });
  }, PATIENT);

  it('writes no heads over others, and says when it cannot check at all', async () => {
    const heads = join(folder, 'once.csv');
    expect((await check(original, '--keep-heads', heads)).code).toBe(0);
    expect(await check(original, '--keep-heads', heads)).toMatchObject({ code: 2, stderr: expect.stringContaining('EEXIST') });
    expect(await runScript('check-audit.ts', [], { NODE_ENV: 'test' })).toMatchObject({ code: 2, stderr: expect.stringContaining('DATABASE_URL is missing') });
  }, PATIENT);
});

/** Changes the first entry of a chain, and makes every hash after it anew, as only somebody can who knows how it is done. */
async function rewrite(superuser: pg.Client): Promise<void> {
  const { rows } = await superuser.query<{ id: string; at: string; type: string; payload: Record<string, JsonValue>; salt: string; personal_salt: string; actor: JsonValue; personal: JsonValue }>(
    `SELECT e.id, iso_instant(e.at) AS at, e.type, e.payload, b.salt, b.personal_salt, b.actor, b.personal
       FROM audit_entry e JOIN audit_personal b ON b.entry_id = e.id WHERE chain = $1 ORDER BY sequence`,
    [signed.id],
  );
  let last: ChainEntry | null = null;
  for (const { id, at, type, payload, salt, personal_salt, actor, personal } of rows) {
    const forged: Record<string, JsonValue> = last === null ? { ...payload, reference: 'ISP-1999-0001' } : payload;
    last = appendEntry(last, { protocolId: signed.id, at, type, payload: forged, actor, personal }, { actor: salt, personal: personal_salt });
    await superuser.query('UPDATE audit_entry SET payload = $2, payload_digest = $3, previous_hash = $4, hash = $5 WHERE id = $1', [id, forged, last.payloadDigest, last.previousHash, last.hash]);
  }
}
