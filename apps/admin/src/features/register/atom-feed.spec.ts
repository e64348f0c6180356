import { parse } from 'parse5';
import { standingNotice } from '@isp/guidance';
import { atomFeed } from './atom-feed.js';
import type { Feed } from './atom-feed.js';
import { element, xmlText } from './xml.js';

const FEED: Feed = {
  origin: 'https://isp.example',
  path: '/register/feed.atom',
  page: '/register',
  organisation: null,
  today: '2026-11-23',
  changes: [
    {
      reference: 'ISP-2026-0001',
      title: 'Bed & <breakfast>',
      summary: 'What "they" agreed',
      standing: { kind: 'review-overdue', effectiveOn: '2024-01-01', inForceFrom: '2024-01-01', inForceUntil: null, nextReviewOn: '2026-11-20' },
      listedOn: '2024-01-01',
      changedOn: '2026-11-21',
      reviewedOn: '2025-01-01',
      leadOrganisation: { id: '1', name: 'A & B' },
    },
  ],
};

describe('a feed of the register', () => {
  const feed = atomFeed(FEED).join('\n');

  it('names its entries by addresses that stay, and the day on which readers could see the change', () => {
    expect(feed).toContain('<id>https://isp.example/register/ISP-2026-0001</id>');
    expect(feed).toContain('<updated>2026-11-21T00:00:00Z</updated>');
    expect(feed).toContain('<published>2024-01-01T00:00:00Z</published>');
  });

  it('writes out what means something in XML', () => {
    expect(feed).toContain('<title>Bed &amp; &lt;breakfast&gt; (ISP-2026-0001)</title>');
    expect(feed).toContain('<name>A &amp; B</name>');
  });

  it('tells standing and review in words, an overdue review as what is in force', () => {
    expect(feed).toContain('<category term="review-overdue" label="In force, review overdue"/>');
    expect(feed).toContain('It stays in force between those who have signed. Its review has been overdue since 20 November 2026. It was last reviewed on 1 January 2025.');
  });

  it('has the notice in itself and in each entry, and in one without entries', () => {
    const notice = xmlText(standingNotice('short').paragraphs.join(' '));
    expect(feed.split(notice)).toHaveLength(3);
    const empty = atomFeed({ ...FEED, changes: [] }).join('\n');
    expect(empty).toContain(notice);
    expect(empty).toContain('<updated>2026-11-23T00:00:00Z</updated>');
  });

  it('says whose it is', () => {
    expect(atomFeed({ ...FEED, organisation: { name: 'Tom & Sons' } }).join('')).toContain('<title>Protocols that name Tom &amp; Sons: changes</title>');
  });
});

describe('a text in XML', () => {
  it.each([
    ['&<>"\'', '&amp;&lt;&gt;&quot;&#39;'],
    ['a\u0000b\u0008c\u001Fd\uFFFEe', 'abcde'],
    ['lone \uD800 half', 'lone  half'],
    ['Llŷn 😀\n\t', 'Llŷn 😀\n\t'],
    [']]>', ']]&gt;'],
  ])('%j', (text, written) => {
    expect(xmlText(text)).toBe(written);
  });

  it('comes back from a reader as it was', () => {
    const text = `<script>alert('&amp;')</script>"`;
    const { childNodes } = parse(element('p', { title: text }, text));
    expect(JSON.stringify(childNodes, (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toContain(JSON.stringify(text).slice(1, -1));
  });
});
