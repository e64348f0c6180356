import { STANDING_KINDS, standing } from '@isp/protocols';
import type { StandingKind } from '@isp/protocols';
import { ACCOUNTS, DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/accounts.js';
import { loadDemonstration } from '../../apps/api/src/demonstration/load-demonstration.js';
import { ProtocolRepository } from '../../apps/api/src/protocols/index.js';
import type { Agent, Json } from '../support/agent.js';
import { HeldClock } from '../support/held-clock.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let seconds: number;

beforeAll(async () => {
  const clock = new HeldClock();
  api = await startApi({
    clock,
    before: async (config) => {
      const began = performance.now();
      await loadDemonstration(config, clock.now());
      seconds = (performance.now() - began) / 1_000;
    },
  });
  await api.workOff();
}, 60_000);

afterAll(() => api.stop());

it('is loaded before anybody has to wait for it', () => {
  console.info(`The demonstration was loaded in ${seconds.toFixed(1)} s.`);
  expect(seconds).toBeLessThan(20);
});

it('shows protocols in every standing, as the domain tells them', async () => {
  const { rows } = await api.owner.query<{ id: string; kind: StandingKind }>(
    'SELECT protocol_id AS id, kind FROM protocol_standing_on($1)',
    [api.clock.today()],
  );
  expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([...STANDING_KINDS].sort());
  for (const { id, kind } of rows) {
    const protocol = await api.part(ProtocolRepository).find(id);
    expect([protocol!.reference, standing(protocol!, api.clock.today()).kind]).toEqual([protocol!.reference, kind]);
  }
});

it('records every entry into force on its own day, so that nobody is told of it as news', async () => {
  const { rows } = await api.owner.query<{ reference: string }>(
    `SELECT p.reference FROM protocol p JOIN audit_entry a ON a.chain = p.id
     WHERE a.type LIKE '%came-into-force' AND a.payload->>'on' <> to_char(a.at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')`,
  );
  expect(rows).toEqual([]);
});

it('lets each party sign for itself', async () => {
  const { rows } = await api.owner.query<{ signed: string; by: string }>(
    `SELECT s.name AS signed, b.actor ->> 'name' AS by
       FROM audit_entry a JOIN audit_personal b ON b.entry_id = a.id JOIN signature s ON s.id::text = a.payload ->> 'signatureId' WHERE a.type = 'protocol.signed'`,
  );
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ signed, by }) => signed !== by)).toEqual([]);
});

it('lets everybody in who is printed at the start', async () => {
  for (const { email, organisation } of ACCOUNTS) {
    const { status, body } = await api.browser().post('/api/session', { email, password: DEMONSTRATION_PASSWORD });
    expect([email, status, body['actingFor'] === null]).toEqual([email, 200, organisation === null]);
  }
});

it('has something to do for the officer and for the partner’s signatory', async () => {
  const officer = await kindsWaitingFor('ola.adeyemi@exampleshire.example');
  expect([...officer].sort()).toEqual(expect.arrayContaining(['chase', 'declined', 'finish-draft', 'review']));
  expect(await kindsWaitingFor('marcus.feld@sampleton-hospitals.example')).toContain('sign');
});

it('publishes some in full, some as a summary, and some not at all', async () => {
  const { body } = await api.browser().get('/api/register?pageSize=100');
  const levels = (body['items'] as unknown as readonly Json[]).map((entry) => String(entry['level']));
  expect(new Set(levels)).toEqual(new Set(['full', 'summary']));
  expect(JSON.stringify(body)).not.toContain('drug dealers');
});

it('mails a link to each who can still answer, and nothing to anybody else', async () => {
  const { rows } = await api.owner.query<{ email: string }>(
    `SELECT r.email FROM signature_request r JOIN protocol_version v USING (protocol_id, major, minor)
     JOIN protocol p ON p.id = r.protocol_id
     WHERE v.withdrawn_at IS NULL AND p.ending IS NULL AND r.declined IS NULL
       AND NOT EXISTS (SELECT FROM signature s WHERE s.protocol_id = r.protocol_id AND s.request_id = r.id)
       AND NOT EXISTS (SELECT FROM protocol_version later WHERE later.protocol_id = v.protocol_id AND later.frozen_at > v.frozen_at)`,
  );
  const shown = ['tom.hathersage@quillet-bridge.example'];
  const earlier = ['marcus.feld@sampleton-hospitals.example', 'dorothea.montgomery-featherstonehaugh@upper-quillet-partnership.example'];
  const to = new Set(api.mails.arrived.map((mail) => mail.to));
  expect([...rows.map(({ email }) => email)].filter((email) => !to.has(email))).toEqual([]);
  expect([...to].filter((email) => !rows.some((row) => row.email === email) && ![...shown, ...earlier].includes(email))).toEqual([]);
});

async function kindsWaitingFor(email: string): Promise<readonly string[]> {
  const agent: Agent = api.browser();
  await agent.post('/api/session', { email, password: DEMONSTRATION_PASSWORD });
  const { body } = await agent.get('/api/dashboard');
  return (body['waitingForMe'] as unknown as readonly Json[]).map((waiting) => String(waiting['kind']));
}
