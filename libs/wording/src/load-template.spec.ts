import { describe, expect, it } from '@jest/globals';
import { loadTemplate } from './load-template.js';
import { TemplateError, type TemplateProblem } from './template.js';
import { plainTemplate } from './testing/plain-template.js';

const problemOf = (body: string): TemplateProblem | null => {
  try {
    loadTemplate(plainTemplate(body));
    return null;
  } catch (error) {
    if (error instanceof TemplateError) return error.problem;
    throw error;
  }
};

describe('loading a template', () => {
  it.each([
    'Plain words.',
    '{{purpose.summary}} and {{date term.effectiveOn}}',
    '{{#if (or (eq tier 3) purpose.aims)}}a{{else if applies.children}}b{{else}}c{{/if}}',
    '{{#each parties}}{{@index}} {{name}} {{../title}} {{this.sector}}{{else}}none{{/each}}',
    '{{#with purpose}}{{summary}}{{/with}}{{#unless topics}}x{{/unless}}',
    '{{!-- a note --}}{{words "article-6" null}}{{list parties "name"}}{{name-of-party "a"}}{{count parties}}',
    '{{#if (and (not false) (eq 1 1))}}x{{/if}}',
  ])('takes %s', (body) => {
    expect(problemOf(body)).toBeNull();
  });

  it.each<[TemplateProblem, string]>([
    ['syntax', '{{#if title}}'],
    ['unknown-helper', '{{shout title}}'],
    ['unknown-helper', '{{#shout title}}x{{/shout}}'],
    ['unknown-helper', '{{#if (shout title)}}x{{/if}}'],
    ['unknown-helper', '{{lookup parties 0}}'],
    ['unknown-helper', '{{title x=1}}'],
    ['wrong-arguments', '{{date}}'],
    ['wrong-arguments', '{{date title title}}'],
    ['wrong-arguments', '{{date title format="x"}}'],
    ['wrong-arguments', '{{#if}}x{{/if}}'],
    ['wrong-arguments', '{{#if title title}}x{{/if}}'],
    ['wrong-arguments', '{{#each parties key=1}}x{{/each}}'],
    ['wrong-arguments', '{{eq title undefined}}'],
    ['partials-not-offered', '{{> other}}'],
    ['partials-not-offered', '{{#> other}}x{{/other}}'],
    ['partials-not-offered', '{{* deco}}'],
    ['unescaped-not-offered', '{{{title}}}'],
    ['unescaped-not-offered', '{{& title}}'],
    ['block-parameters-not-offered', '{{#each parties as |party|}}x{{/each}}'],
    ['unknown-value', '{{colour}}'],
    ['unknown-value', '{{constructor.name}}'],
    ['unknown-value', '{{this}}'],
    ['unknown-value', '{{@root.title}}'],
    ['unknown-value', '{{@index}}'],
    ['unknown-value', '{{#each parties}}{{@key}}{{/each}}'],
    ['unknown-value', '{{#each parties}}{{../colour}}{{/each}}'],
    ['unknown-value', '{{../title}}'],
    ['reserved-character', 'a\ue000b'],
    ['reserved-character', 'a\ue001b'],
  ])('refuses with %s: %s', (problem, body) => {
    expect(problemOf(body)).toBe(problem);
  });

  it('refuses two clauses with one key, and a key that is none', () => {
    const clause = { key: 'same', heading: 'Heading', level: 2, body: 'x' } as const;
    expect(() => loadTemplate(plainTemplate([clause, clause]))).toThrow('duplicate-clause: same');
    expect(() => loadTemplate(plainTemplate([{ ...clause, key: 'No key' }]))).toThrow('bad-key: No key');
  });
});
