import { describe, expect, it } from '@jest/globals';
import { loadTemplate } from '../load-template.js';
import { renderProtocol } from '../render-protocol.js';
import { renderingOf } from '../testing/plain-template.js';
import { writtenContent } from '../testing/written-content.js';
import { toText } from '../to-text.js';
import { SHIPPED_TEMPLATES } from './shipped-templates.js';
import { TAKEN_IN } from './taken-in.js';

const takenIn = {
  source: 'A register elsewhere',
  statedStanding: 'On the register',
  statedOn: '2018-12-14',
  record: { id: '9001', licence: 'An open licence', takenInOn: '2026-11-23' },
};

function document(origin = takenIn as Parameters<typeof renderProtocol>[0]['header']['takenIn']): string {
  const rendering = renderingOf(writtenContent());
  return toText(renderProtocol({ ...rendering, template: loadTemplate(TAKEN_IN), header: { ...rendering.header, ...(origin === undefined ? {} : { takenIn: origin }) } }));
}

describe('the document of an agreement taken in', () => {
  it('says where it came from, under which licence, and what was stated there', () => {
    for (const words of ['A register elsewhere', '9001', 'An open licence', '23 November 2026', 'On the register (as of 14 December 2018)', 'Looked after here by']) expect(document()).toContain(words);
  });

  it('says that its signatures are held elsewhere, and leaves nobody room to sign', () => {
    const text = document();
    expect(text.match(/Held elsewhere, by those who made it; none was given here/g)).toHaveLength(2);
    expect(text).not.toContain('Each person who signs');
    expect(text).not.toContain('as each of them signs');
  });

  it('carries the standing notice, and says that nothing in it is a reason not to share', () => {
    expect(document()).toContain('is never a reason not to share');
    expect(document().toLowerCase()).toContain('information sharing protocol');
  });

  it('says no term that its source does not state', () => {
    expect(document()).not.toMatch(/liability|supervis|Later reviews|Until ended by the parties/);
    expect(TAKEN_IN.clauses).toHaveLength(6);
  });

  it('says as much of one that came from paper, without a record', () => {
    const { record: _, ...paper } = takenIn;
    expect(document(paper)).not.toContain('Licence');
    expect(document(paper)).toContain('Taken in from');
  });

  it('is not among the templates that somebody drafts from', () => {
    expect(SHIPPED_TEMPLATES.map(({ key }) => key)).not.toContain(TAKEN_IN.key);
  });
});
