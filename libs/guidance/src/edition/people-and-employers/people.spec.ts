import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from '@jest/globals';
import { statementsOf } from '../../content/statements.js';
import { governanceFramework } from './governance-framework.js';
import { statementOfCommitment } from './statement-of-commitment.js';
import { whatIsSharedAboutYou } from './what-is-shared-about-you.js';
import { yourRights } from './your-rights.js';

describe('the page for children and young people', () => {
  it('is read at about the age of ten, younger than the other pages', () => {
    const text = [whatIsSharedAboutYou.summary, ...statementsOf(whatIsSharedAboutYou).map(({ words }) => words)].join('\n');
    const sentences = text.split(/[.!?:](?=\s|$)|\n+/).filter((part) => /\w/.test(part));
    const words = text.match(/[\w'’-]+/g) ?? [];
    expect(5 + fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) })).toBeLessThanOrEqual(10);
  });

  it('begins with how to get help now', () => {
    expect(statementsOf(whatIsSharedAboutYou)[0]?.words).toContain('999');
    expect(statementsOf(whatIsSharedAboutYou)[1]?.words).toContain('0800 1111');
  });
});

describe('the page on rights', () => {
  it('tells of the complaints process of June 2026 and of the regulator that is changing its name', () => {
    expect(yourRights.text).toMatch(/19 June 2026/);
    expect(yourRights.text).toMatch(/30 days/);
    expect(yourRights.text).toMatch(/becoming the Information Commission\b/);
  });
});

describe('the pages for employers', () => {
  it.each([governanceFramework, statementOfCommitment])('have the organisation say that no protocol is needed to share about a person: $slug', ({ text }) => {
    expect(text.replaceAll('**', '')).toMatch(/(?:nobody needs|You do not need) an information sharing protocol[^.]* to share about a person/i);
  });

  it('keep what the law requires apart from what is good practice', () => {
    const [law] = statementsOf(governanceFramework).filter(({ words }) => words.includes('impact assessment'));
    expect(law?.sources).toEqual(['uk-gdpr', 'dpa-2018']);
  });
});
