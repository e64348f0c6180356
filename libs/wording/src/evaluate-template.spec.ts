import { describe, expect, it } from '@jest/globals';
import { TemplateError } from './template.js';
import { renderProtocol } from './render-protocol.js';
import { renderingOf } from './testing/plain-template.js';
import { writtenContent } from './testing/written-content.js';
import { toText } from './to-text.js';

const content = writtenContent();
const said = (body: string, of = content): string => {
  const text = toText(renderProtocol(renderingOf(of, body)));
  return text.slice(text.indexOf('1. Only clause'), text.indexOf('Schedule 1:')).split('\n').slice(2).join('\n').trim();
};

describe('a clause', () => {
  it('says values by their path, and a visible gap for an empty one', () => {
    expect(said('A {{purpose.summary}} B')).toBe('A «summary» B');
    expect(said('A {{framework}} B', { ...content, framework: '' })).toBe('A [not yet stated] B');
    expect(said('{{dpia.completedOn}}', { ...content, dpia: { ...content.dpia, completedOn: null } })).toBe('[not yet stated]');
    expect(said('{{incidents.notifyWithinHours}} hours')).toBe('24 hours');
  });

  it('chooses by if, unless and else', () => {
    expect(said('{{#if applies.children}}yes{{else}}no{{/if}}')).toBe('yes');
    expect(said('{{#if topics}}yes{{else}}no{{/if}}', { ...content, topics: [] })).toBe('no');
    expect(said('{{#unless framework}}none{{else}}under {{framework}}{{/unless}}')).toBe('under «framework»');
    expect(said('{{#if (eq tier 1)}}one{{else if (eq tier 3)}}three{{/if}}')).toBe('three');
    expect(said('{{#if (and framework (or false (not topics)))}}yes{{else}}no{{/if}}')).toBe('no');
  });

  it('loops, and reaches above the loop', () => {
    expect(said('{{#each parties}}{{name}} of {{../title}}{{#unless @last}}; {{/unless}}{{/each}}')).toBe('«first name» of «title»; «second name» of «title»');
    expect(said('{{#each topics}}{{@index}} {{this}}{{#if @first}} first{{/if}}{{/each}}')).toBe('0 «topic» first');
    expect(said('{{#each parties}}{{#with legalBasis}}{{statutoryPower}} {{/with}}{{/each}}')).toBe('«first power» «second power»');
    expect(said('{{#each topics}}x{{else}}no topics{{/each}}', { ...content, topics: [] })).toBe('no topics');
    expect(said('{{#with dpia.completedOn}}x{{else}}none{{/with}}', { ...content, dpia: { ...content.dpia, completedOn: null } })).toBe('none');
  });

  it('calls the listed helpers', () => {
    expect(said('{{date term.effectiveOn}}')).toBe('1 January 2027');
    expect(said('{{#each dataRows}}{{duration retention}}, {{name-of-party fromPartyId}}{{/each}}')).toBe('6 years, «first name»');
    expect(said('{{name-of-party "nobody"}}')).toBe('[not yet stated]');
    expect(said('{{list parties "name"}} ({{count parties}}), {{list topics}}')).toBe('«first name» and «second name» (2), «topic»');
    expect(said('{{words "screening" dpia.screening}}')).toMatch(/assessment is required/);
    expect(said('{{words "tier" tier}}; {{words "screening" "no such"}}')).toBe('Tier 3: one operational flow; [not yet stated]');
    expect(said('{{words "kind" "constructor"}}; {{words "kind" purpose}}')).toBe('[not yet stated]; [not yet stated]');
    expect(said('{{date null}}')).toBe('[not yet stated]');
  });

  it.each([
    ['unknown-value', '{{purpose.colour}}'],
    ['unknown-value', '{{purpose.summary.length}}'],
    ['unknown-value', '{{purpose.constructor}}'],
    ['unknown-value', '{{parties.length}}'],
    ['unknown-value', '{{list parties "constructor"}}'],
    ['unknown-value', '{{list parties 1}}'],
    ['unknown-value', '{{#with purpose}}{{@index}}{{/with}}'],
    ['not-text', '{{parties}}'],
    ['not-text', '{{applies.children}}'],
    ['not-text', '{{eq 1 1}}'],
    ['not-text', '{{true}}'],
    ['not-text', '{{#each parties}}{{this}}{{/each}}'],
    ['not-text', '{{date tier}}'],
    ['wrong-arguments', '{{#each purpose}}x{{/each}}'],
    ['wrong-arguments', '{{count title}}'],
    ['wrong-arguments', '{{words "colour" "red"}}'],
  ])('is refused with %s for %s', (problem, body) => {
    expect(() => said(body)).toThrow(TemplateError);
    expect(() => said(body)).toThrow(problem);
  });

  it('refuses loops upon loops over long tables', () => {
    const row = content.dataRows[0];
    const long = { ...content, dataRows: Array.from({ length: 700 }, () => row).filter((each) => each !== undefined) };
    expect(() => said('{{#each dataRows}}{{#each ../dataRows}}x{{/each}}{{/each}}', long)).toThrow('too-much-output');
  });
});
