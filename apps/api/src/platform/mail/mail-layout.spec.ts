import { layOutMail } from './mail-layout.js';
import type { MailContent } from './mail-layout.js';

const SERVICE = { name: 'Manage protocols', url: 'https://protocols.example' };
const EVIL = `"><script>alert('x')</script> & {{x}} **y**`;

const mail: MailContent = {
  subject: 'A subject',
  blocks: [
    { kind: 'heading', text: EVIL },
    { kind: 'paragraph', text: `${EVIL}\nsecond line` },
    { kind: 'facts', rows: [[EVIL, EVIL]] },
    { kind: 'quotation', text: EVIL },
    { kind: 'code', text: '123456' },
    { kind: 'action', label: EVIL, url: 'https://protocols.example/sign/abc?a=1&b="2"' },
  ],
  why: EVIL,
};

describe('a mail', () => {
  it('says the same in text and in HTML', () => {
    const { subject, text, html } = layOutMail(mail, SERVICE);
    const plain = html
      .replaceAll(/<style[^]*?<\/style>|<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(subject).toBe('A subject');
    for (const words of [EVIL, 'second line', '123456', 'https://protocols.example/sign/abc?a=1&b="2"', SERVICE.name]) {
      expect(text).toContain(words);
      expect(plain).toContain(words);
    }
  });

  it('leaves whatever was typed as typed', () => {
    const { html } = layOutMail(mail, SERVICE);
    expect(html).not.toMatch(/<script|\balert\('x'\)/);
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://protocols.example/sign/abc?a=1&amp;b=&quot;2&quot;"', 'href="https://protocols.example"']);
  });
});
