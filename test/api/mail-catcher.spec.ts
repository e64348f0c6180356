import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi({ env: { MAIL_SERVER: 'catch' } });
});

afterAll(() => api.stop());

describe('the mail catcher of development', () => {
  it('keeps mails to be read, the latest first, with what was typed inert in them', async () => {
    const organisationId = await api.organisation('Exampleshire <b>Council</b>');
    const { agent } = await api.signedIn('Ada Administrator', { organisationId, roles: ['administrator'] });
    for (const name of ['First', '<img src=x onerror=alert(1)>']) {
      await agent.post(`/api/organisations/${organisationId}/invitations`, { name, email: `${name.length}@people.example`, roles: ['member'] });
      await api.workOff();
    }
    const { body: list } = await api.browser().get<{ items: { id: string; recipients: string[]; subject: string }[]; total: number }>('/api/development/mail');
    expect(list).toMatchObject({ total: 2, items: [{ recipients: ['28@people.example'], subject: expect.stringContaining('Join Exampleshire <b>Council</b>') }, {}] });
    const { body: mail } = await api.browser().get<{ text: string; html: string }>(`/api/development/mail/${list.items[0]!.id}`);
    expect(mail.text).toMatch(/Dear <img src=x onerror=alert\(1\)>,[^]*http:\/\/localhost:3000\/invitation\/[\w-]{43}/);
    expect(mail.html).toContain('Dear &lt;img src=x onerror=alert(1)&gt;,');
    expect(mail.html).not.toContain('<img');
  });
});
