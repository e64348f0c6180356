/** A register that is longer than anybody counts. */
import type { Agent, Json } from '../support/agent.js';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

const COPIES = 520;

let api: RunningApi;
let anybody: Agent;

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  const protocol = await drafted(api, { effectiveOn: '2026-11-01', title: 'Lost property', sections: { areas: ['Sampleton', 'Pen Llŷn 100%'] } });
  await protocol.officer.put(`${protocol.path}/publication`, { level: 'summary', reason: '' }, ifMatch(await seen(protocol)));
  await send(protocol);
  for (const party of protocol.parties) await signAs(await signatoryOf(api, party), protocol);
  await copies(protocol.id);
}, 60_000);

afterAll(() => api.stop());

describe('a register with more on it than is counted', () => {
  it('says that there are more, and shows the first by title', async () => {
    const { body } = await anybody.get('/api/register');
    expect(body).toMatchObject({ total: 500, moreThanTotal: true });
    expect(titles(body).slice(0, 2)).toEqual(['Lost property', 'Lost property 001']);
  });

  it.each(['', '&search=property', '&area=sample', '&search=lost&sector=local-government'])('can be read to its end, page by page, and counted there (%s)', async (narrowed) => {
    const { body: beyond } = await anybody.get(`/api/register?page=26${narrowed}`);
    expect(beyond).toMatchObject({ total: 520, moreThanTotal: true });
    const { body: last } = await anybody.get(`/api/register?page=27${narrowed}`);
    expect([last['total'], last['moreThanTotal'], titles(last)]).toEqual([521, false, ['Lost property 520']]);
  });

  it('counts and weighs what is narrowed to few enough', async () => {
    const { body } = await anybody.get('/api/register?search=property 007');
    expect([body['total'], body['moreThanTotal'], titles(body)]).toEqual([1, false, ['Lost property 007']]);
  });

  it('finds an area by its beginning, however it is written, and takes signs as they are', async () => {
    const found = async (area: string): Promise<unknown> => (await anybody.get(`/api/register?area=${encodeURIComponent(area)}`)).body['moreThanTotal'];
    expect([await found('PEN LLYN 100%'), await found('pleton'), await found('%'), await found('Pen_Ll'), await found('\\')]).toEqual([true, false, false, false, false]);
  });

  it('takes each word of a misspelt search for one of those on the register', async () => {
    const { body } = await anybody.get('/api/register?search=losst proprety 007');
    expect(body).toMatchObject({ matched: 'similar-names' });
    expect(titles(body)).toContain('Lost property 007');
    expect((await anybody.get('/api/register?search=proprety zzyx')).body).toMatchObject({ total: 0, moreThanTotal: false });
  });
});

/** The same protocol many times over, each with a title of its own. */
async function copies(id: string): Promise<void> {
  const own = `jsonb_build_object('id', md5('copy' || n)::uuid, 'protocol_id', md5('copy' || n)::uuid, 'reference', 'ISP-2025-' || lpad(n::text, 4, '0'), 'title', 'Lost property ' || lpad(n::text, 3, '0'))`;
  for (const table of ['protocol', 'protocol_version', 'register_entry']) {
    const { rows } = await api.owner.query<{ names: string }>(
      `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const { names } = rows[0] as { names: string };
    const copied = names.split(', ').map((name) => `(copy).${name}`).join(', ');
    await api.owner.query(
      `INSERT INTO ${table} (${names})
         SELECT ${copied} FROM (SELECT jsonb_populate_record(t, ${own}) AS copy FROM ${table} t, generate_series(1, ${COPIES}) n
                                WHERE t.${table === 'protocol' ? 'id' : 'protocol_id'} = $1) AS made`,
      [id],
    );
  }
  await api.owner.query(`UPDATE register_entry SET search = to_tsvector('simple', title) WHERE title <> 'Lost property'`);
}

function titles(body: Json): readonly string[] {
  return (body['items'] as unknown as readonly { title: string }[]).map(({ title }) => title);
}
