import type { NoticeForm, NoticeLanguage, StandingNotice } from '@isp/guidance';
import type { Party, ProtocolContent, Signature } from '@isp/protocols';
import { heading, type Block, type DocumentTree } from './document-tree.js';
import { evaluateSteps, type TemplateValues } from './evaluate-template.js';
import { controlBlocks, noticeBlock, type ProtocolHeader } from './front-matter.js';
import type { LoadedClause, LoadedTemplate } from './load-template.js';
import { markdownBlocks } from './markdown-blocks.js';
import { scheduleBlocks } from './schedules.js';
import { signatureBlocks, signaturesElsewhereBlocks } from './signature-page.js';
import { paragraphsOfValue } from './value-runs.js';
import { visibleText } from './visible-text.js';

/** All that a document is made of. */
export interface RenderProtocolInput {
  readonly header: ProtocolHeader;
  readonly content: ProtocolContent;
  readonly template: LoadedTemplate;
  /** Where the standing notice's words come from, by form and language: `standingNotice` of the guidance library. */
  readonly notice: (form: NoticeForm, settings: { readonly language: NoticeLanguage }) => StandingNotice;
  /** The regulator's name, as the settings have it. */
  readonly regulator: string;
  /** Left out of the text that is frozen and of copies to be signed on paper: there is room to sign instead. */
  readonly signatures?: readonly Signature[];
  /** Parties that joined after the version was frozen; they are not in its content. */
  readonly joined?: readonly Party[];
}

/**
 * The whole document of a protocol.
 *
 * The notice comes first and again with the practitioner summary, and the schedules and the signature page always come: none of these is
 * the template's to leave out. The same input gives the same tree: no clock, no chance. Refuses (TypeError) a notice without
 * words, and with TemplateError a template whose clauses name values that are not there.
 */
export function renderProtocol(input: RenderProtocolInput): DocumentTree {
  const { header, content, template } = input;
  const title = visibleText(content.title.trim() === '' ? 'Untitled protocol' : content.title).replaceAll('\n', ' ');
  const first = wordsOf(input, 'document');
  return {
    language: content.language,
    title,
    reference: visibleText(header.reference),
    versionLabel: visibleText(header.versionLabel),
    runningNotice: wordsOf(input, 'oneLine').paragraphs.join(' '),
    blocks: [
      heading(1, 'title', title),
      noticeBlock(first, 'standing-notice'),
      ...controlBlocks(header, content, template),
      heading(2, 'practitioner-summary', 'Summary for practitioners'),
      ...paragraphsOfValue(content.practitionerSummary),
      noticeBlock(wordsOf(input, 'short'), 'standing-notice-again'),
      ...clauseBlocks(input),
      ...scheduleBlocks(content),
      ...(header.takenIn === undefined ? signatureBlocks(content.parties, input.joined ?? [], input.signatures) : signaturesElsewhereBlocks()),
    ],
  };
}

function wordsOf({ notice, content }: RenderProtocolInput, form: NoticeForm): StandingNotice {
  const words = notice(form, { language: content.language });
  if (words.paragraphs.join('').trim() === '') throw new TypeError(`The standing notice has no words in its ${form} form`);
  return words;
}

function clauseBlocks(input: RenderProtocolInput): readonly Block[] {
  const { content, template } = input;
  const values = valuesOf(input);
  const surroundings = { parties: content.parties };
  const written = numbered(template.loaded).flatMap(({ clause, number }): readonly Block[] => {
    const override = content.clauseOverrides.find((each) => each.clause === clause.key);
    const id = `clause-${clause.key}`;
    const body =
      override === undefined
        ? markdownBlocks(evaluateSteps(clause.steps, values, surroundings), id, clause.level)
        : [...paragraphsOfValue(override.text), OWN_WORDS];
    return [heading(clause.level, id, `${number} ${clause.heading}`), ...body];
  });
  return [...written, ...additionalTerms(input)];
}

/** Words that replace a clause the template no longer has stay in the document: nothing that was agreed drops out unseen. */
function additionalTerms({ content, template }: RenderProtocolInput): readonly Block[] {
  const lost = content.clauseOverrides.filter((override) => !template.loaded.some((clause) => clause.key === override.clause));
  if (lost.length === 0) return [];
  return [heading(2, 'additional-terms', 'Additional terms'), ...lost.flatMap((override) => paragraphsOfValue(override.text))];
}

function numbered(clauses: readonly LoadedClause[]): readonly { readonly clause: LoadedClause; readonly number: string }[] {
  let main = 0;
  let under = 0;
  return clauses.map((clause) => {
    if (clause.level === 2) {
      main += 1;
      under = 0;
      return { clause, number: `${main}.` };
    }
    under += 1;
    return { clause, number: `${main}.${under}` };
  });
}

function valuesOf({ header, content, regulator }: RenderProtocolInput): TemplateValues {
  const { parties, dataRows } = content;
  return {
    reference: header.reference,
    title: content.title,
    versionLabel: header.versionLabel,
    leadOrganisation: header.leadOrganisation,
    regulator,
    framework: content.framework,
    tier: content.tier,
    topics: content.topics,
    nations: content.nations,
    areas: content.areas,
    purpose: content.purpose,
    practitionerSummary: content.practitionerSummary,
    parties,
    providers: parties.filter((party) => party.provides),
    recipients: parties.filter((party) => party.receives),
    joiningAndLeaving: content.joiningAndLeaving,
    dataRows,
    fairness: content.fairness,
    dpia: content.dpia,
    security: content.security,
    incidents: content.incidents,
    practicalSteps: content.practicalSteps,
    term: content.term,
    applies: {
      specialCategory: dataRows.some((row) => row.specialCategory),
      criminalOffence: dataRows.some((row) => row.criminalOffence),
      children: dataRows.some((row) => row.children),
      lawEnforcement: parties.some((party) => party.legalBasis.lawEnforcement),
      consent: parties.some((party) => party.legalBasis.article6 === 'consent'),
      healthOrCare: parties.some((party) => party.caldicottGuardian !== null),
      processor: parties.some((party) => party.controllerStatus === 'processor'),
      publicAuthority: parties.some((party) => PUBLIC_KINDS.has(party.kind)),
      recognisedLegitimateInterest: parties.some((party) => party.legalBasis.article6 === 'recognised-legitimate-interest'),
      ...nationsOf(content),
    },
  };
}

/** Where no nation is chosen, what is said about each of them stays in. */
function nationsOf(content: ProtocolContent): Readonly<Record<'england' | 'wales' | 'scotland' | 'northernIreland', boolean>> {
  const includes = (nation: ProtocolContent['nations'][number]): boolean => content.nations.length === 0 || content.nations.includes(nation);
  return { england: includes('england'), wales: includes('wales'), scotland: includes('scotland'), northernIreland: includes('northern-ireland') };
}

/** Bodies to which freedom of information law can apply. */
const PUBLIC_KINDS: ReadonlySet<Party['kind']> = new Set<Party['kind']>([
  'public-authority',
  'nhs-body',
  'general-practice',
  'school-or-college',
  'police-force',
]);

const OWN_WORDS: Block = {
  kind: 'paragraph',
  children: [{ kind: 'emphasis', children: [{ kind: 'text', text: 'The parties’ own words, in place of the template’s.' }] }],
};
