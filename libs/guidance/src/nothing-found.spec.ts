import { describe, expect, it } from '@jest/globals';
import { nothingFound } from './nothing-found.js';
import { standingNotice } from './standing-notice.js';

describe('finding nothing', () => {
  it('says where was looked, and that none is published there', () => {
    expect(nothingFound().heading).toBe('No matching protocol is published on this register');
    expect(nothingFound('the Exampleshire register').paragraphs.join(' ')).toContain('published on the Exampleshire register');
  });

  it('brings the full standing notice with it', () => {
    expect(nothingFound().notice).toEqual(standingNotice('full'));
    expect(nothingFound('this register', { regulator: { name: 'Regulator' } }).notice.authority).toContain('Regulator');
  });

  it('never says that none exists', () => {
    const text = [nothingFound().heading, ...nothingFound().paragraphs].join(' ');
    expect(text).not.toMatch(/there is no (protocol|agreement)|does not exist|none exists/i);
    expect(text).toMatch(/not published here/);
  });
});
