import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { renderProtocol } from './render-protocol.js';
import { renderingOf } from './testing/plain-template.js';
import { writtenContent, writtenSignature } from './testing/written-content.js';
import { toHtml, toHtmlPage } from './to-html.js';
import { toText } from './to-text.js';
import { toTypst } from './to-typst.js';
import { typstLiteral } from './typst-literal.js';
import { visibleText } from './visible-text.js';

const HOSTILE = [
  '{{x}}', '{{{x}}}', '{{#each', '}}', '**b**', '_i_', '# h', '- item', '1. one', '> q', '| a | b |', '|', '---', '[a](javascript:b)', '![i](j)',
  '<script>alert(1)</script>', '</article>', '<!--', ']]>', '&amp;', '&#x41;', '"', "'", '`', '```', '$', '#let x = 1', '#[', '\\', '\\u{41}', '"; panic()',
  '\u202e', '\u2066', '\u0000', '\u001b', '\u007f', '\ue000', '\ue0000\ue001', '\ue001', '\ud83d', '\ude00', '\u{1f600}', '\ufeff', '\u200b', '\t', '  ', 'ŵŷ',
  '__proto__', 'constructor', '$&', '$1', '@',
] as const;

/** Text without line ends, since those become breaks; they have a test of their own. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('').replace(/[\r\n\u2028\u2029]/g, ''))
  .filter((typed) => typed.trim() !== '');

const everyPlace = '{{purpose.summary}}\n\nIn *a* **{{purpose.aims}}** sentence.\n\n- {{purpose.need}}\n\n| {{purpose.benefits}} |\n|---|\n| {{purpose.necessity}} |\n\n# {{purpose.alternatives}}\n\n[{{security.transfer}}](https://a.example/)';

const elements = (html: string): readonly string[] => {
  const names: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) names.push(`${node.tagName} ${node.attrs.map((attribute) => attribute.name).join(' ')}`);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return names;
};

const textOf = (html: string): string => {
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  return read(parse(html));
};

const render = (write: (field: string) => string): ReturnType<typeof renderProtocol> =>
  renderProtocol({ ...renderingOf({ ...writtenContent(write), clauseOverrides: [{ clause: 'only', text: write('override'), reason: '' }] }), signatures: [writtenSignature(write)] });

describe('what a person types', () => {
  it('comes out of the HTML as it was typed, in every place of a clause', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const html = toHtml(renderProtocol(renderingOf(writtenContent(() => typed), everyPlace)));
        const clause = html.slice(html.indexOf('id="clause-only"'), html.indexOf('id="schedule-parties"'));
        expect(textOf(`<p ${clause}`).split(visibleText(typed)).length - 1).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  it('makes no element and no attribute, wherever it stands', () => {
    const skeleton = elements(toHtmlPage(render(() => 'x'))).filter((name) => !name.startsWith('bdi'));
    fc.assert(
      fc.property(hostile, (typed) => {
        const names = elements(toHtmlPage(render(() => typed)));
        expect(names.filter((name) => !name.startsWith('bdi'))).toEqual(skeleton);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same text in the plain rendering', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        expect(toText(renderProtocol(renderingOf(writtenContent(() => typed), 'A {{purpose.summary}} B')))).toContain(`A ${visibleText(typed)} B`);
      }),
    );
  });

  it('is a Typst string literal that reads back as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const literal = typstLiteral(typed);
        expect(literal).toMatch(/^"(?:[^"\\\n]|\\["\\]|\\u\{[0-9a-f]{1,6}\})*"$/u);
        const back = literal.slice(1, -1).replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_all, code: string | undefined, character: string) =>
          code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16)),
        );
        expect(back).toBe(visibleText(typed));
      }),
    );
  });

  it('adds nothing to the Typst program but string literals', () => {
    const settings = { title: 'T', reference: 'R', versionLabel: 'V', language: 'en', printedOn: '2026-11-23', fonts: ['F'] } as const;
    const program = (typed: string): string =>
      toTypst(render(() => typed), settings)
        .replace(/"(?:[^"\\]|\\["\\]|\\u\{[0-9a-f]+\})*"/gu, '""')
        .replace(/\{ ((?:(?:box\()?text\(""\)\)?(?:; )?)+) \}/g, 'text("")')
        .replace(/(?:box\()text\(""\)\)/g, 'text("")')
        .replace(/text\(""\)(?:; text\(""\))+/g, 'text("")')
        .replace(/\{ text\(""\) \}/g, 'text("")');
    const skeleton = program('x');
    fc.assert(
      fc.property(hostile, (typed) => {
        expect(program(typed)).toBe(skeleton);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its lines: as breaks in a sentence, as paragraphs where it stands alone', () => {
    const html = toHtml(renderProtocol(renderingOf(writtenContent(() => 'one\ntwo\r\n\r\nthree'), 'In: {{purpose.summary}}\n\n{{purpose.aims}}')));
    expect(html).toContain('<p>In: one<br>two<br><br>three</p>');
    expect(html).toContain('<p>one<br>two</p>\n<p>three</p>');
  });

  it('can’t turn the direction of the words around it', () => {
    const html = toHtml(renderProtocol(renderingOf(writtenContent(() => 'kept \u202e6 years'), 'For {{purpose.summary}}.')));
    expect(html).toContain('<p>For kept <bdi>\u202e</bdi>6 years.</p>');
  });

  it('is an address to follow only where it is one', () => {
    const html = (url: string): string => toHtml(renderProtocol(renderingOf(writtenContent((field) => (field === 'first privacy notice' ? url : 'x')))));
    expect(html('javascript:alert(1)')).not.toContain('href="javascript');
    expect(html('https://first.example/privacy?a=b&c=d')).toContain('<a href="https://first.example/privacy?a=b&amp;c=d">');
  });
});
