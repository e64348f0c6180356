import { REFUSAL_CODES, STANDING_KINDS } from '@isp/protocols';
import { describe, expect, test } from '@jest/globals';
import { refusalWords } from './refusals.js';
import { standingColour, standingSentence, STANDINGS, standingWords } from './standings.js';

/** Words that would turn the state of an arrangement into leave to share, or a bar. */
const PERMISSION = /\b(allowed|permitted|permission|blocked|compliant|non-compliant|valid|invalid|expired|lapsed|must not|may not|stop sharing|unlawful)\b/iu;

describe('the words for a standing', () => {
  test('are there for every standing', () => {
    expect([...STANDINGS].sort()).toEqual([...STANDING_KINDS].sort());
  });

  test.each([...STANDING_KINDS])('speak of an arrangement and never of leave to share: %s', (kind) => {
    const facts = { kind, since: '2026-01-02', effectiveOn: '2026-01-02', inForceFrom: '2026-01-02', nextReviewOn: '2027-01-02' };
    expect(standingWords(kind)).not.toMatch(PERMISSION);
    expect(standingSentence(facts)).not.toMatch(PERMISSION);
    expect(standingSentence({ kind })).not.toMatch(/undefined|null/u);
  });

  test.each([...STANDING_KINDS])('stand on a colour that is no signal: %s', (kind) => {
    expect(['red', 'green', 'orange', 'yellow', 'pink']).not.toContain(standingColour(kind));
  });

  test('say that an overdue review ends nothing', () => {
    expect(standingSentence({ kind: 'review-overdue', nextReviewOn: '2026-10-01' })).toBe(
      'It stays in force between those who have signed. Its review has been overdue since 1 October 2026.',
    );
  });
});

describe('the words for a refusal', () => {
  test.each([...REFUSAL_CODES])('are about an act on a record: %s', (code) => {
    const words = refusalWords(code, { on: '2026-10-01', least: 1, most: 5 });
    expect(words).not.toBe('');
    expect(words).not.toMatch(PERMISSION);
    expect(words).not.toMatch(/undefined|null/u);
  });

  test('ask to look again where the code is new here', () => {
    expect(refusalWords('something-new')).toContain('Open the page again');
  });
});
