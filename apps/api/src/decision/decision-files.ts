import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { standingNotice } from '@isp/guidance';
import { SHIPPED_EDITION } from '@isp/guidance/content';
import { DECISION_EDITION, type GivenToDecision, type Said } from '@isp/guidance/decision';
import { blankForm } from './blank-form.js';
import { inMarkup } from './in-markup.js';

/** What is served of the decision. */
export interface DecisionFiles {
  /** The document's content security policy: its own script and style, by their digests, and nothing from anywhere else. */
  readonly policy: string;
  readonly worker: string;
  readonly documentWith: (advisers: GivenToDecision['advisers']) => string;
}

const GIVEN = '<script type="application/json" id="given">null</script>';
const BLANK_FORM = '<!--blank-form-->';
const NOTICE = '<!--notice-->';
const VERSION = '--version--';

/** Reads what was built, once, and refuses to start without it. */
export function readDecisionFiles(folder: string): DecisionFiles {
  const read = (name: string): string => {
    const file = resolve(folder, name);
    if (!existsSync(file)) throw new Error(`The decision is not built: ${file} is missing.`);
    return readFileSync(file, 'utf8');
  };
  const built = filled(filled(read('index.html'), BLANK_FORM, blankForm()), NOTICE, inMarkup(standingNotice('oneLine').paragraphs.join(' ')));
  const sources = sourcesOfQuestions();
  const documentWith = (advisers: GivenToDecision['advisers']): string => filled(built, GIVEN, GIVEN.replace('null', () => inScript({ advisers, sources })));
  const version = createHash('sha256').update(documentWith(null)).digest('hex').slice(0, 16);
  return { policy: policyOf(built), worker: filled(read('worker.js'), VERSION, version), documentWith };
}

function filled(text: string, place: string, words: string): string {
  if (!text.includes(place)) throw new Error(`The decision has no place for ${place}.`);
  return text.replace(place, () => words);
}

function policyOf(document: string): string {
  const digests = (element: RegExp): string => [...document.matchAll(element)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${digests(/<script type="module">([\s\S]*?)<\/script>/g)}`,
    `style-src ${digests(/<style>([\s\S]*?)<\/style>/g)}`,
    'font-src data:',
    'img-src data:',
    "worker-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Inside a script element no text may close it. */
function inScript(given: GivenToDecision): string {
  return JSON.stringify(given).replaceAll('<', '\\u003c');
}

/** Those that the questions name: the whole list is five times as long. */
function sourcesOfQuestions(): GivenToDecision['sources'] {
  const said = DECISION_EDITION.questions.flatMap(({ guidance, fields }): readonly Said[] => [...guidance, ...fields.flatMap((field) => ('choices' in field ? field.choices : []))]);
  const named = new Set(said.flatMap(({ sources }) => sources));
  return Object.fromEntries(SHIPPED_EDITION.sources.filter(({ key }) => named.has(key)).map(({ key, title, publisher, dated }) => [key, { title, publisher, dated }]));
}
