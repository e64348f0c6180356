/**
 * Twelve people, each signing fifty protocols for their organisation, all within one second: twelve people at a time want to sign the
 * same protocol, and fifty protocols want to be written at once.
 */
import { verifyChain } from '@isp/evidence';
import type { ChainEntry } from '@isp/evidence';
import { completeContent } from '@isp/protocols/testing';
import type { Agent, Answer } from '../support/agent.js';
import { ifMatch, statementOn } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

const PARTIES = 12;
const PROTOCOLS = 50;
const SIGNINGS = PARTIES * PROTOCOLS;

let api: RunningApi;
let signatories: readonly Signatory[];
let protocols: readonly string[];
/** By protocol and signatory, in the order they were sent. */
let signings: readonly Signing[];
let sentWithinMs: number;

interface Signatory {
  readonly agent: Agent;
  readonly email: string;
  readonly partyId: string;
  readonly organisationId: string;
}

interface Signing {
  readonly path: string;
  readonly signatory: Signatory;
  readonly body: object;
  answer: Answer | null;
  tookMs: number;
}

beforeAll(async () => {
  api = await startApi();
  signatories = await signedInSignatories();
  const officer = await officerOf(signatories[0]!.organisationId);
  protocols = await outForSignature(officer);
  await deliverMails();
  signings = shuffled((await Promise.all(protocols.map(prepare))).flat());
  await storm();
  await deliverMails();
}, 300_000);

afterAll(() => api.stop());

describe('six hundred signings within one second, by people already signed in', () => {
  it('were sent within one second', () => {
    expect(signings).toHaveLength(SIGNINGS);
    expect(sentWithinMs).toBeLessThan(1_000);
    const took = signings.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
    console.info(`Signing storm: sent within ${sentWithinMs.toFixed(0)} ms, p50 ${at(took, 0.5)} ms, p95 ${at(took, 0.95)} ms, last ${at(took, 1)} ms.`);
  });

  it('are all taken', () => {
    const refused = signings.flatMap(({ answer, path }) => (answer?.status === 201 ? [] : [{ path, status: answer?.status, body: answer?.body }]));
    expect(refused).toEqual([]);
  });

  it('are each on record once: none lost, none twice', async () => {
    const { rows } = await api.owner.query<{ protocol_id: string; parties: number; signatures: number }>(
      `SELECT protocol_id, count(DISTINCT party_id)::integer AS parties, count(*)::integer AS signatures FROM signature GROUP BY protocol_id`,
    );
    expect(rows).toHaveLength(PROTOCOLS);
    for (const row of rows) expect(row).toMatchObject({ parties: PARTIES, signatures: PARTIES });
  });

  it('bring each protocol into force exactly once', async () => {
    for (const id of protocols) {
      const types = (await api.recordOf(id)).map(({ type }) => type);
      expect([id, types.filter((type) => type.endsWith('came-into-force'))]).toEqual([id, ['protocol.came-into-force']]);
      expect([id, types.filter((type) => type === 'protocol.signed').length]).toEqual([id, PARTIES]);
    }
    const { rows } = await api.owner.query<{ kind: string }>('SELECT DISTINCT kind FROM protocol_standing_on($1)', [api.clock.today()]);
    expect(rows).toEqual([{ kind: 'in-force' }]);
  });

  it('leave every protocol with an unbroken record', async () => {
    for (const id of protocols) expect([id, verifyChain(await chainOf(id))]).toEqual([id, { ok: true }]);
  });

  it('leave nothing owed', async () => {
    const { rows } = await api.owner.query<{ task_identifier: string }>('SELECT task_identifier FROM graphile_worker.jobs');
    expect(rows).toEqual([]);
  });

  it('send one mail of each kind for each person and protocol', () => {
    const counted = new Map<string, number>();
    for (const { to, messageId } of api.mails.arrived) {
      const key = `${kindOf(messageId)} ${to} ${protocolOf(messageId)}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    expect([...counted].filter(([, times]) => times !== 1)).toEqual([]);
    const kinds = api.mails.arrived.map(({ messageId }) => kindOf(messageId));
    const times = (kind: string): number => kinds.filter((each) => each === kind).length;
    expect({ asked: times('asked-to-sign'), signed: times('signed'), inForce: times('in-force'), received: times('signatures-received') }).toEqual({
      asked: SIGNINGS,
      signed: SIGNINGS,
      // Each who signed, and the owner.
      inForce: SIGNINGS + PROTOCOLS,
      received: PROTOCOLS,
    });
    expect(kinds).toHaveLength(3 * SIGNINGS + 2 * PROTOCOLS);
  });

  it('cannot be given twice', async () => {
    const { path, signatory, body } = signings[0]!;
    const again = await signatory.agent.post(path, body);
    expect([again.status, again.body['code']]).toEqual([409, 'already-signed']);
  });
});

async function signedInSignatories(): Promise<readonly Signatory[]> {
  const made: Signatory[] = [];
  for (let number = 1; number <= PARTIES; number += 1) {
    const organisationId = await api.organisation(`Body ${number}`);
    const email = `signatory@body-${number}.example`;
    const { agent } = await api.signedIn(`Signatory ${number}`, { organisationId, roles: ['signatory'], email });
    made.push({ agent, email, partyId: `party-${number}`, organisationId });
  }
  return made;
}

async function officerOf(organisationId: string): Promise<Agent> {
  return (await api.signedIn('Ola Officer', { organisationId, roles: ['ig-officer'], email: 'officer@body-1.example' })).agent;
}

/** Fifty protocols between all twelve, effective already, each asking every signatory. */
async function outForSignature(officer: Agent): Promise<readonly string[]> {
  const { template: _, language: __, title: ___, ...content } = completeContent({ parties: PARTIES, effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01' });
  const sections = {
    ...content,
    parties: content.parties.map((party, index) => ({ ...party, organisationId: signatories[index]!.organisationId })),
    term: { ...content.term, entryIntoForce: { partyIds: [], ...content.term.entryIntoForce } },
  };
  const requests = signatories.map(({ partyId, email }, index) => ({ partyId, name: `Signatory ${index + 1}`, email, role: 'Chief executive' }));
  const ids: string[] = [];
  for (let number = 1; number <= PROTOCOLS; number += 1) {
    const started = await done(officer.post('/api/protocols', { templateKey: 'routine-sharing', title: `Protocol ${number}` }));
    const path = `/api/protocols/${String(started.body['id'])}`;
    const edited = await done(officer.patch(`${path}/draft`, sections, ifMatch(started.body)));
    await done(officer.post(`${path}/versions`, { requests, deadline: null }, ifMatch(edited.body)));
    ids.push(String(started.body['id']));
  }
  return ids;
}

/** Twelve signings of a protocol, ready to be sent: what each read is what each names. */
async function prepare(id: string): Promise<Signing[]> {
  const { agent } = signatories[0]!;
  const { body: version } = await done(agent.get(`/api/protocols/${id}/versions/1.0`));
  const { contentSha256, documentSha256 } = version;
  return signatories.map((signatory, index) => ({
    path: `/api/protocols/${id}/signatures`,
    signatory,
    body: { ...statementOn({ version: { contentSha256, documentSha256 } } as never, `Signatory ${index + 1}`), versionNumber: '1.0' },
    answer: null,
    tookMs: 0,
  }));
}

async function storm(): Promise<void> {
  const began = performance.now();
  const sending = signings.map(async (signing) => {
    const sent = performance.now();
    signing.answer = await signing.signatory.agent.post(signing.path, signing.body);
    signing.tookMs = performance.now() - sent;
  });
  sentWithinMs = performance.now() - began;
  await Promise.all(sending);
}

/** Time passes until everything owed is due, and all of it is worked off. */
async function deliverMails(): Promise<void> {
  await api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()');
  await api.workOff();
}

async function chainOf(id: string): Promise<ChainEntry[]> {
  const { rows } = await api.owner.query<ChainEntry>(
    `SELECT chain AS "protocolId", sequence, iso_instant(at) AS at, type, payload_digest AS "payloadDigest", actor_digest AS "actorDigest",
            personal_digest AS "personalDigest", previous_hash AS "previousHash", hash
     FROM audit_entry WHERE chain = $1 ORDER BY sequence`,
    [id],
  );
  return rows;
}

async function done(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  if (given.status >= 300) throw new Error(JSON.stringify(given.body));
  return given;
}

/** The same disorder every time: neighbours in the list are of different protocols and people. */
function shuffled<T>(list: readonly T[]): readonly T[] {
  const step = 7 * 31;
  return list.map((_, index) => list[(index * step) % list.length]!);
}

/** A message id begins with the kind of the mail and the protocol it is about. */
function kindOf(messageId: string): string {
  return messageId.replace(/^</, '').split('.')[0] ?? '';
}

function protocolOf(messageId: string): string {
  return messageId.split('.')[1] ?? '';
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
}
