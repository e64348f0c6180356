import { describe, expect, it } from '@jest/globals';
import { standingNotice } from '@isp/guidance';
import { blankContent, SECTIONS, type ProtocolContent } from '@isp/protocols';
import type { DocumentTree } from '../document-tree.js';
import { loadTemplate } from '../load-template.js';
import { renderProtocol } from '../render-protocol.js';
import { startFromTemplate } from '../start-from-template.js';
import type { Template } from '../template.js';
import { renderingOf } from '../testing/plain-template.js';
import { writtenContent } from '../testing/written-content.js';
import { toHtml } from '../to-html.js';
import { toText } from '../to-text.js';
import { SHIPPED_TEMPLATES } from './shipped-templates.js';

const named = SHIPPED_TEMPLATES.map((template) => [template.key, template] as const);
const blank = (template: Template): ProtocolContent => blankContent(template.kind, { key: template.key, version: template.version });
const render = (template: Template, content: ProtocolContent): DocumentTree => renderProtocol({ ...renderingOf(content), template: loadTemplate(template) });

describe.each(named)('the shipped template %s', (_key, template) => {
  it('has at least fifteen clauses, on all that such a protocol has to settle', () => {
    expect(template.clauses.filter((clause) => clause.level === 2).length).toBeGreaterThanOrEqual(15);
    expect(template.clauses.map((clause) => clause.key)).toEqual(
      expect.arrayContaining([
        'purpose', 'scope', 'parties-and-roles', 'lawful-basis', 'confidence', 'law-enforcement', 'information', 'transparency', 'requests',
        'freedom-of-information', 'impact-assessment', 'accuracy', 'security', 'incidents', 'retention', 'onward-sharing', 'practical-steps',
        'complaints', 'liability-and-disputes', 'joining-and-leaving', 'term-and-review', 'changes', 'ending', 'authority-to-sign',
      ]),
    );
  });

  it('says every text of a full content', () => {
    const fields: string[] = [];
    const content = writtenContent((field) => {
      fields.push(field);
      return `«${field}»`;
    });
    const text = toText(render(template, content));
    expect(fields.filter((field) => !text.includes(`«${field}»`))).toEqual([]);
    expect(text).toContain('within 24 hours');
    expect(text).toContain('within 3 working days');
    expect(text).toContain('30 days’ notice');
  });

  it('renders a full content without a gap', () => {
    expect(toText(render(template, writtenContent()))).not.toContain('[not yet stated]');
  });

  it('renders an empty content, with its gaps to be seen', () => {
    const html = toHtml(render(template, blank(template)));
    expect(html.match(/isp-document__gap/g)?.length).toBeGreaterThan(20);
  });

  it('leaves no trace of Handlebars or Markdown in what it renders', () => {
    for (const content of [blank(template), writtenContent()]) {
      const text = toText(render(template, content));
      expect(text).not.toMatch(/\{\{|\}\}|\*\*|^#|\|---/m);
      expect(text).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('cites the law of late 2026 and nothing repealed', () => {
    const words = JSON.stringify(template);
    expect(words).not.toMatch(/Data Protection Act 1998|Information Commissioner/);
    for (const law of ['UK GDPR article', 'Data Protection Act 2018', 'section 164A', 'articles 22A to 22D', 'Caldicott Principles', 'section 16LA']) expect(words).toContain(law);
  });

  it('says in its scope that no protocol is needed case by case, and never that one must wait', () => {
    const scope = template.clauses.find((clause) => clause.key === 'scope')?.body ?? '';
    expect(scope).toContain('is never a reason not to share');
    expect(JSON.stringify(template)).not.toMatch(/blocked|not allowed|may not share|must not share|compliant/i);
  });

  it('suggests words for what is usual, and hints for every section', () => {
    expect(Object.keys(template.hints).sort()).toEqual([...SECTIONS].sort());
    const started = startFromTemplate(blank(template), template);
    for (const words of [started.joiningAndLeaving, started.practitionerSummary, ...Object.values(started.security), started.incidents.procedure, started.term.disputes, started.term.exitAndReturn, started.fairness.involvement]) {
      expect(words).toMatch(/\w{4}/);
    }
    expect(started.practicalSteps.length).toBeGreaterThanOrEqual(4);
  });
});

describe('starting from a template', () => {
  it('replaces nothing that was written', () => {
    const written = writtenContent();
    for (const template of SHIPPED_TEMPLATES) expect(startFromTemplate(written, template)).toEqual(written);
  });

  it('leaves empty what the template has no words for', () => {
    const [template] = SHIPPED_TEMPLATES;
    if (template === undefined) throw new Error('there are shipped templates');
    expect(startFromTemplate(blank(template), { ...template, startingContent: {} })).toEqual(blank(template));
    expect(startFromTemplate(blank(template), template).term.effectiveOn).toBeNull();
  });
});

describe('the arrangement of joint controllers', () => {
  it('has the essentials of article 26', () => {
    const template = SHIPPED_TEMPLATES.find((each) => each.kind === 'joint-controller-arrangement');
    if (template === undefined) throw new Error('it is shipped');
    const text = toText(renderProtocol({ ...renderingOf(writtenContent()), template: loadTemplate(template), notice: standingNotice }));
    for (const words of ['Contact point for people', 'Essence of this arrangement', 'whatever they have agreed among themselves', 'article 82', 'decide together']) expect(text).toContain(words);
  });
});
