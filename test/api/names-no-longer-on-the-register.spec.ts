import { ForgetNamesOfTheRegister } from '../../apps/api/src/protocols/forget-names-of-the-register.js';
import { eventually } from '../support/eventually.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { takeIn } from '../support/taken-in.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
  await takeIn(api, [
    { title: 'Winter warmth', bodies: ['Quillwort Council', 'Bar Trust'] },
    { title: 'Witness moves', bodies: ['Zebrafish Council', 'Bar Trust'] },
  ]);
}, 60_000);

afterAll(() => api.stop());

it('what was published by mistake leaves no name behind, and takes none of others away', async () => {
  await forget();
  expect(await kept()).toEqual({ words: expect.arrayContaining(['quillwort', 'zebrafish', 'witness', 'council', 'bar', 'trust']) as unknown, names: ['Bar Trust', 'Quillwort Council', 'Zebrafish Council'] });
  await api.owner.query(`DELETE FROM register_entry WHERE title = 'Witness moves'`);
  await forget();
  const { words, names } = await kept();
  expect(words).toEqual(expect.arrayContaining(['quillwort', 'winter', 'warmth', 'council', 'bar', 'trust']));
  expect(words.filter((word) => ['zebrafish', 'witness', 'moves'].includes(word))).toEqual([]);
  expect(names).toEqual(['Bar Trust', 'Quillwort Council']);
});

it('a name that is published while it is being forgotten stays', async () => {
  await api.owner.query(`INSERT INTO register_word VALUES ('gryphon')`);
  const publishing = await api.owner.connect();
  try {
    await publishing.query(`BEGIN; UPDATE register_entry SET title = 'Gryphon warmth'`);
    const forgotten = forget();
    await eventually(async () => expect((await api.owner.query(`SELECT FROM pg_locks WHERE NOT granted AND relation = 'register_word'::regclass`)).rowCount).toBe(1));
    await publishing.query('COMMIT');
    await forgotten;
  } finally {
    publishing.release();
  }
  expect((await kept()).words).toContain('gryphon');
});

function forget(): Promise<void> {
  return api.part(ForgetNamesOfTheRegister).handle({}, { signal: new AbortController().signal });
}

async function kept(): Promise<{ readonly words: readonly string[]; readonly names: readonly string[] }> {
  const { rows: words } = await api.owner.query<{ word: string }>('SELECT word FROM register_word ORDER BY word');
  const { rows: names } = await api.owner.query<{ name: string }>('SELECT name FROM register_party_elsewhere ORDER BY name');
  return { words: words.map(({ word }) => word), names: names.map(({ name }) => name) };
}
