import type { AgreementResponse } from '../../apps/api/src/agreements/agreement.response.js';
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

  it('is another body where its name is another with its accents', async () => {
    expect(titles((await asked('Ynys Môn Council', 'Bar Trust')).protocols)).toEqual(['Music lessons']);
    expect(titles((await asked('YNYS MON COUNCIL', 'Bar Trust')).protocols)).toEqual(['Youth clubs']);
  });
});

async function asked(from: string, to: string): Promise<AgreementResponse> {
  const { body } = await api.browser().get<AgreementResponse>(`/api/register/agreement?${new URLSearchParams({ from, to }).toString()}`);
  return body;
}

function titles(protocols: AgreementResponse['protocols']): readonly string[] {
  return protocols.map(({ title }) => title).toSorted();
}
