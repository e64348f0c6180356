import { describe, expect, it } from '@jest/globals';
import { standingNotice } from '@isp/guidance';
import { blankContent, type EntryIntoForce } from '@isp/protocols';
import { renderProtocol } from './render-protocol.js';
import { renderingOf } from './testing/plain-template.js';
import { withSignatures } from './signature-page.js';
import { writtenContent, writtenSignature } from './testing/written-content.js';
import { toHtml, toHtmlPage } from './to-html.js';
import { toText } from './to-text.js';

const content = writtenContent();
const blank = blankContent('routine-sharing', { key: 'plain', version: 1 });

const fieldsOf = (): readonly string[] => {
  const fields: string[] = [];
  writtenContent((field) => {
    fields.push(field);
    return field;
  });
  return fields;
};

describe('the document of a protocol', () => {
  it('begins with the standing notice and has it again with the practitioner summary, whatever the template says', () => {
    const html = toHtml(renderProtocol(renderingOf(content, [])));
    const first = html.indexOf(standingNotice('document').heading);
    const summary = html.indexOf('id="practitioner-summary"');
    expect(html.slice(0, first)).not.toContain('id="control"');
    expect(html.indexOf('id="standing-notice-again-heading"')).toBeGreaterThan(summary);
    expect(html).toContain('quoted as of its time');
  });

  it('refuses a notice without words', () => {
    const mute = (form: Parameters<typeof standingNotice>[0]): ReturnType<typeof standingNotice> => ({ ...standingNotice(form), paragraphs: [' '] });
    expect(() => renderProtocol({ ...renderingOf(content), notice: mute })).toThrow(TypeError);
  });

  it('has parties, contacts, data, legal basis and steps in its schedules without the template’s help', () => {
    const text = toText(renderProtocol(renderingOf(content, [])));
    const structured = fieldsOf().filter((field) => /first|second|data|row|frequency|method|roles|retention|disposal|step|responsible|monitoring/.test(field));
    expect(structured.length).toBeGreaterThan(50);
    for (const field of structured) expect(text).toContain(`«${field}»`);
    expect(text).toContain('Kept for: 6 years from: «retention from»');
  });

  it('is the same every time', () => {
    const make = (): string => toHtmlPage(renderProtocol(renderingOf(writtenContent(), '{{title}}')));
    expect(make()).toBe(make());
  });

  it('of an empty content shows where words are missing', () => {
    const text = toText(renderProtocol(renderingOf(blank, '{{purpose.summary}}')));
    expect(text).toContain('Untitled protocol');
    expect(text).toContain('No parties have been entered yet.');
    expect(text).toContain('[not yet stated]');
  });

  it('numbers its clauses, and those under them', () => {
    const clause = (key: string, level: 2 | 3): { key: string; heading: string; level: 2 | 3; body: string } => ({ key, heading: key, level, body: 'x' });
    const html = toHtml(renderProtocol(renderingOf(content, [clause('a', 2), clause('b', 3), clause('c', 3), clause('d', 2), clause('e', 3)])));
    expect(html.match(/<h[23] id="clause-[a-e]">[^<]*/g)).toEqual([
      '<h2 id="clause-a">1. a',
      '<h3 id="clause-b">1.1 b',
      '<h3 id="clause-c">1.2 c',
      '<h2 id="clause-d">2. d',
      '<h3 id="clause-e">2.1 e',
    ]);
  });

  it('has the parties’ own words where they replace a clause, and says so', () => {
    const text = toText(renderProtocol(renderingOf({ ...content, clauseOverrides: [{ clause: 'only', text: 'Our **own** {{words}}', reason: 'why' }] }, 'The template’s.')));
    expect(text).toContain('Our **own** {{words}}');
    expect(text).not.toContain('The template’s.');
    expect(text).toContain('The parties’ own words');
  });

  it('keeps words that replaced a clause the template no longer has', () => {
    const text = toText(renderProtocol(renderingOf({ ...content, clauseOverrides: [{ clause: 'gone', text: 'Still agreed', reason: '' }] })));
    expect(text).toMatch(/Additional terms\n-+\n\nStill agreed/);
  });

  it.each<[EntryIntoForce, string]>([
    [{ rule: 'as-each-signs' }, 'Between the parties that have signed'],
    [{ rule: 'all-signed' }, 'When all parties have signed'],
    [{ rule: 'named-parties', partyIds: ['second', 'nobody'] }, 'When these have signed, and not before the effective date: «second name» and [not yet stated]'],
  ])('says how it enters into force: %j', (entryIntoForce, words) => {
    expect(toText(renderProtocol(renderingOf({ ...content, term: { ...content.term, entryIntoForce } })))).toContain(words);
  });

  it('gives owner, standing and the reason for not publishing where there are any', () => {
    const rendering = renderingOf({ ...content, term: { ...content.term, endsOn: null } });
    const text = toText(renderProtocol({ ...rendering, header: { ...rendering.header, changes: [], owner: 'The IG team', standing: 'In force since 1 May 2027', publication: { level: 'none', reason: 'Police methods' } } }));
    expect(text).toContain('Owner: The IG team');
    expect(text).toContain('Standing: In force since 1 May 2027');
    expect(text).toContain('Publication: Not published: Police methods');
    expect(text).toContain('Until ended by the parties');
    expect(text).not.toContain('Changes\n');
  });

  it('tells one-way parties, proxies and plain data from the others', () => {
    const [first, second] = content.parties;
    const [row] = content.dataRows;
    if (first === undefined || second === undefined || row === undefined) throw new Error('the content has two parties and a row');
    const text = toText(
      renderProtocol(
        renderingOf({
          ...content,
          parties: [
            { ...first, receives: false, caldicottGuardian: null, assurance: { dsptStatus: '', dsptStatedOn: null, cyberEssentials: '', cyberEssentialsStatedOn: null } },
            { ...second, provides: false, signedForBy: 'first', controllerStatus: null, legalBasis: { ...second.legalBasis, article6: null, lawEnforcement: false, confidence: null } },
          ],
          dataRows: [{ ...row, specialCategory: false, criminalOffence: false, children: false, toPartyIds: [], lawfulBasis: null, retention: null }, { ...row, retentionFrom: '' }],
        }),
      ),
    );
    expect(text).toContain('Provides or receives: Provides\n');
    expect(text).toContain('Provides or receives: Receives\n');
    expect(text).toContain('Signed for by: «first name»');
    expect(text).toContain('No special category, criminal offence or children’s data');
    expect(text).toContain('That of each party, in schedule 3');
    expect(text).toContain('Row 1: «first name» to [not yet stated]');
    expect(text).toContain('6 years from: [not yet stated]');
    expect(text).toContain('DSPT status: Not stated\n');
  });
});

describe('the signature page', () => {
  it('frozen without signatures and given them later is the document made with them', () => {
    const [party] = content.parties;
    if (party === undefined) throw new Error('The written content has parties.');
    const late = { ...party, id: 'late', name: 'Late Party' };
    const signatures = [writtenSignature()];
    const frozen = renderProtocol(renderingOf(content));
    expect(withSignatures(frozen, content.parties, [late], signatures)).toEqual(renderProtocol({ ...renderingOf(content), joined: [late], signatures }));
    expect(withSignatures(frozen, content.parties, [], [])).toEqual(renderProtocol({ ...renderingOf(content), signatures: [] }));
    expect(() => withSignatures({ ...frozen, blocks: [] }, content.parties, [], signatures)).toThrow(TypeError);
  });

  it('has room to sign where no signatures are given', () => {
    const html = toHtml(renderProtocol(renderingOf(content)));
    expect(html.match(/isp-document__blank/g)).toHaveLength(12);
  });

  it('names who signed, in what capacity, when, how, and the digests of what', () => {
    const text = toText(renderProtocol({ ...renderingOf(content), signatures: [writtenSignature()] }));
    for (const words of ['«signatory»', '«job title»', 'Chief executive', '«authority»', '1 December 2026', 'On paper, scan kept', '«recorded by», 4 December 2026', 'a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('No signature on this version is recorded so far.');
    expect(text).not.toContain('signatory@first.example');
  });

  it('keeps parties that joined later apart', () => {
    const [first] = content.parties;
    if (first === undefined) throw new Error('the content has a party');
    const late = { ...first, id: 'late', name: 'Late Party' };
    const signature = { ...writtenSignature(), partyId: 'late', method: 'personal-link' as const, scan: null, jobTitle: '' };
    const text = toText(renderProtocol({ ...renderingOf(content), joined: [late], signatures: [signature] }));
    expect(text).toMatch(/joined after this version was made\n-+\n\nLate Party/);
    expect(text).toContain('Job title: [not yet stated]');
    expect(text).not.toContain('Recorded by');
  });

  it('has room for a party without a name', () => {
    const [first] = content.parties;
    if (first === undefined) throw new Error('the content has a party');
    expect(toText(renderProtocol(renderingOf({ ...content, parties: [{ ...first, name: '' }] })))).toMatch(/Signatures\n-+[\s\S]*\[not yet stated\]\n-+\n\nName: ______________/);
  });
});
