import type { IntakeRecordResponse, IntakeResponse } from '../../apps/api/src/intake/dto/intake.response.js';
import { TakeInRecords } from '../../apps/api/src/intake/index.js';
import type { Agent } from '../support/agent.js';
import { inventedFile, sendRecords } from '../support/register-files.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

let api: RunningApi;
let admin: Agent;
let officer: Agent;
let owner: TestPerson;

const CSV = inventedFile('records.csv');

async function prepared(): Promise<string> {
  return (await sendRecords<IntakeResponse>(admin, CSV, { ownerEmail: owner.email })).body.id;
}

async function recordsOf(id: string): Promise<readonly IntakeRecordResponse[]> {
  return (await admin.get<{ items: IntakeRecordResponse[] }>(`/api/intakes/${id}/records?pageSize=100`)).body.items;
}

const intake = async (id: string): Promise<IntakeResponse> => (await admin.get<IntakeResponse>(`/api/intakes/${id}`)).body;
const count = async (sql: string): Promise<number> => Number((await api.owner.query<{ count: string }>(`SELECT count(*) FROM ${sql}`)).rows[0]?.count);

beforeEach(async () => {
  api = await startApi();
  ({ agent: admin } = await api.signedIn('Ada Administrator', { platformAdministrator: true }));
  const council = await api.organisation('Exampleshire County Council');
  ({ agent: officer, person: owner } = await api.signedIn('Olu Officer', { organisationId: council, roles: ['ig-officer'] }));
});

afterEach(() => api.stop());

describe('an intake taken back', () => {
  it('is off the register and the lists, with its record whole, but for what somebody has worked on since', async () => {
    const id = await prepared();
    await admin.post(`/api/intakes/${id}/start`);
    await api.workOff();
    const [kept, ...others] = await recordsOf(id);
    const path = `/api/protocols/${kept?.protocol?.id}`;
    await officer.put(`${path}/publication`, { level: 'summary', reason: '' }, { 'if-match': '"1"' });

    expect((await admin.post(`/api/intakes/${id}/taking-back`, { reason: ' ' })).status).toBe(422);
    expect((await admin.post<IntakeResponse>(`/api/intakes/${id}/taking-back`, { reason: 'The wrong file.' })).body.state).toBe('taking-back');
    await api.workOff();

    expect(await intake(id)).toMatchObject({ state: 'taken-back', takenBackReason: 'The wrong file.', counts: { takenBack: 13, left: 1, takenIn: 0 } });
    expect((await officer.get('/api/protocols')).body).toMatchObject({ total: 1 });
    expect((await officer.get('/api/register')).body).toMatchObject({ total: 1 });
    // What nobody can open any more keeps nobody from going.
    expect((await officer.get<{ obstacles: unknown[] }>('/api/me/erasure')).body.obstacles).toMatchObject([{ code: 'owns-protocol', protocolId: kept?.protocol?.id }]);
    const { protocol } = others[0] as IntakeRecordResponse;
    expect((await officer.get(`/api/protocols/${protocol?.id}`)).status).toBe(404);
    expect((await officer.get(`/api/register/${protocol?.reference}`)).status).toBe(404);
    expect((await officer.get(path)).status).toBe(200);
    expect((await api.recordOf(String(protocol?.id))).map(({ type }) => type)).toEqual(['protocol.taken-in', 'protocol.taken-back']);
    expect((await api.recordOf(id)).map(({ type }) => type)).toEqual(['intake.prepared', 'intake.started', 'intake.finished', 'intake.taken-back', 'intake.ended']);
    expect(await count('protocol_version')).toBe(14);
  });

  it('can come in again, and then stands once', async () => {
    const first = await prepared();
    await admin.post(`/api/intakes/${first}/start`);
    await api.workOff();
    await admin.post(`/api/intakes/${first}/taking-back`, { reason: 'To try again.' });
    await api.workOff();
    const second = await prepared();
    await admin.post(`/api/intakes/${second}/start`);
    await api.workOff();
    expect((await intake(second)).counts).toMatchObject({ takenIn: 14, unchanged: 0 });
    expect((await officer.get('/api/protocols')).body).toMatchObject({ total: 14 });
    expect(await count('register_entry')).toBe(14);
  });

  it('is not taken back before it has finished, nor begun once it is over', async () => {
    const id = await prepared();
    expect((await admin.post<{ code: string }>(`/api/intakes/${id}/taking-back`, { reason: 'Too soon.' })).body.code).toBe('intake-not-finished');
    await admin.post(`/api/intakes/${id}/start`);
    await api.workOff();
    expect((await admin.post<{ code: string }>(`/api/intakes/${id}/start`)).body.code).toBe('intake-is-over');
    expect((await admin.delete<{ code: string }>(`/api/intakes/${id}`)).body.code).toBe('intake-has-begun');
    expect((await admin.put<{ code: string }>(`/api/intakes/${id}/matches`, { matches: [] })).body.code).toBe('intake-has-begun');
  });
});

describe('taking in', () => {
  it('that was stopped half-way goes on where it stopped, with nothing lost, doubled or half-made', async () => {
    const id = await prepared();
    await admin.post(`/api/intakes/${id}/start`);
    const stop = new AbortController();
    let done = 0;
    const over = await api.part(TakeInRecords).work(id, stop.signal, () => {
      done += 1;
      if (done === 5) stop.abort();
    });
    expect([over, done]).toEqual([false, 5]);
    expect((await intake(id)).counts).toMatchObject({ takenIn: 5, waiting: 9 });
    expect(await count('protocol')).toBe(5);
    await api.workOff();
    expect(await intake(id)).toMatchObject({ state: 'finished', counts: { takenIn: 14, waiting: 0 } });
    expect(await count('protocol')).toBe(14);
  });

  it('that fails within a record leaves nothing of it, and takes it in when it is tried again', async () => {
    const id = await prepared();
    await admin.post(`/api/intakes/${id}/start`);
    await api.owner.query(`CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.title LIKE 'Childcare%' THEN RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER fall BEFORE INSERT ON register_entry FOR EACH ROW EXECUTE FUNCTION fall()`);
    await expect(api.part(TakeInRecords).work(id, new AbortController().signal)).rejects.toThrow('the disk is full');
    expect((await intake(id)).counts).toMatchObject({ takenIn: 10, waiting: 4 });
    expect([await count('protocol'), await count('protocol_version'), await count('register_entry'), await count("audit_entry WHERE type = 'protocol.taken-in'")]).toEqual([10, 10, 10, 10]);
    await api.owner.query('DROP TRIGGER fall ON register_entry');
    await api.workOff();
    expect((await intake(id)).counts).toMatchObject({ takenIn: 14 });
  });

  it('of one file by two people and two workers at once brings each record in once', async () => {
    const [one, other] = [await prepared(), await prepared()];
    await Promise.all([admin.post(`/api/intakes/${one}/start`), admin.post(`/api/intakes/${other}/start`), admin.post(`/api/intakes/${one}/start`)]);
    const worker = api.part(TakeInRecords);
    await Promise.all([one, other, one, other].map((id) => worker.work(id, new AbortController().signal)));
    const [a, b] = [(await intake(one)).counts, (await intake(other)).counts];
    expect(a.takenIn + b.takenIn).toBe(14);
    expect(a.unchanged + b.unchanged).toBe(14);
    expect([a.waiting, b.waiting]).toEqual([0, 0]);
    expect(await count('protocol')).toBe(14);
  });
});
