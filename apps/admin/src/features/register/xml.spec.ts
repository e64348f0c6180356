import { xmlAnswer } from './xml.js';

const asked = (headers: Record<string, string> = {}, lines: readonly string[] = ['<feed/>']) => xmlAnswer(new Request('https://isp.example/register/feed.atom', { headers }), lines, 'application/atom+xml');

describe('a file of XML', () => {
  it('may be kept, and is asked for each time, so that nobody is given what was taken off the register', async () => {
    const answer = await asked();
    expect([answer.status, answer.headers.get('Cache-Control'), answer.headers.get('Content-Type')]).toEqual([200, 'public, no-cache', 'application/atom+xml; charset=utf-8']);
    expect(await answer.text()).toContain('<feed/>');
  });

  it('is not sent again to who has it, and is to who has another', async () => {
    const tag = (await asked()).headers.get('ETag') ?? '';
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`]) {
      const answer = await asked({ 'If-None-Match': known });
      expect([answer.status, answer.headers.get('ETag'), await answer.text()]).toEqual([304, tag, '']);
    }
    expect((await asked({ 'If-None-Match': tag }, ['<feed>less</feed>'])).status).toBe(200);
  });

  it('is kept by nobody where a session comes with it', async () => {
    expect((await asked({ cookie: 'session=1' })).headers.get('Cache-Control')).toBe('private, no-store');
  });
});
