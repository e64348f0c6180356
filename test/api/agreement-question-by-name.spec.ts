import type { AgreementResponse } from '../../apps/api/src/agreements/agreement.response.js';
import { CompletePartiesElsewhere } from '../../apps/api/src/protocols/complete-parties-elsewhere.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { takeIn } from '../support/taken-in.js';

let api: RunningApi;
let trust: string;

beforeAll(async () => {
  api = await startApi();
  trust = await api.organisation('Health & Care Trust');
  await takeIn(api, [
    { title: 'Winter warmth', bodies: ['Foo Council', 'Bar Trust'] },
    { title: 'Blue badges', bodies: ['FOO council', 'Bar Trust'] },
    { title: 'Carers', bodies: ['Health & Care Trust', 'Bar Trust'], matched: ['Health & Care Trust'] },
    { title: 'Falls', bodies: ['Health and Care Trust', 'Foo Council'] },
    { title: 'Music lessons', bodies: ['Ynys Môn Council', 'Bar Trust'] },
    { title: 'Youth clubs', bodies: ['Ynys Mon Council', 'Bar Trust'] },
  ]);
}, 60_000);

afterAll(() => api.stop());

describe('a party taken in that is no organisation here', () => {
  it('is one body however its name is written, and answers for all of its spellings', async () => {
    for (const name of ['Foo Council', 'FOO council', 'foo-council']) {
      const { from, protocols } = await asked(name, 'Bar Trust');
      expect([name, from.found, from.body, titles(protocols)]).toEqual([name, 'one', { id: null, name: expect.stringMatching(/^foo council$/i) as string, formerNames: [] }, ['Blue badges', 'Winter warmth']]);
    }
    expect((await asked('Foo Council', 'FOO council')).answer).toBe('same-organisation');
  });

  it('is what is meant once it was chosen, whatever else has its words', async () => {
    const { from } = await asked('council', 'Bar Trust');
    expect(from.found).toBe('choose');
    const candidates = from.candidates.map(({ name }) => name);
    expect(candidates).toHaveLength(3);
    for (const name of candidates) expect([name, (await asked(name, 'Bar Trust')).from.found]).toEqual([name, 'one']);
  });

  it('is found under the name that an organisation has, "&" or "and", by name and by id', async () => {
    for (const trustAsked of [trust, 'Health & Care Trust', 'HEALTH AND CARE TRUST']) {
      const { answer, from, protocols } = await asked(trustAsked, 'Foo Council');
      expect([trustAsked, answer, from.body?.id, titles(protocols)]).toEqual([trustAsked, 'partly', trust, ['Falls']]);
    }
    expect(titles((await asked(trust, 'Bar Trust')).protocols)).toEqual(['Carers']);
  });

  it('is offered where its name is misspelt', async () => {
    const { answer, from } = await asked('Ynsy Môn Counzil', 'Bar Trust');
    expect([answer, from.found]).toEqual(['which-organisation', 'similar']);
    expect(from.candidates).toContainEqual({ id: null, name: 'Ynys Môn Council', formerNames: [] });
  });

  it('is another body where its name is another with its accents', async () => {
    expect(titles((await asked('Ynys Môn Council', 'Bar Trust')).protocols)).toEqual(['Music lessons']);
    expect(titles((await asked('YNYS MON COUNCIL', 'Bar Trust')).protocols)).toEqual(['Youth clubs']);
  });
});

describe('an entry that an older release wrote', () => {
  const QUESTIONS = [['Foo Council', 'Bar Trust'], ['FOO council', 'Health & Care Trust'], ['council', 'Bar'], ['Ynys Mon Council', 'Bar Trust'], ['Nobody', 'Bar Trust']] as const;
  const answers = () => Promise.all(QUESTIONS.map(([from, to]) => asked(from, to)));
  const rows = async () => (await api.owner.query('SELECT title, parties_elsewhere FROM register_entry ORDER BY title')).rows;

  it('is answered about as any other, before and after the job completes it', async () => {
    const [before, written] = [await answers(), await rows()];
    expect(written).toContainEqual({ title: 'Carers', parties_elsewhere: ['Bar Trust'] });
    await api.owner.query('DELETE FROM register_party_elsewhere');
    await api.owner.query('UPDATE register_entry SET parties_elsewhere = NULL');
    expect(await answers()).toEqual(before);
    await api.part(CompletePartiesElsewhere).handle({}, { signal: new AbortController().signal });
    expect(await rows()).toEqual(written);
    expect(await answers()).toEqual(before);
  });
});

async function asked(from: string, to: string): Promise<AgreementResponse> {
  const { body } = await api.browser().get<AgreementResponse>(`/api/register/agreement?${new URLSearchParams({ from, to }).toString()}`);
  return body;
}

function titles(protocols: AgreementResponse['protocols']): readonly string[] {
  return protocols.map(({ title }) => title).toSorted();
}
