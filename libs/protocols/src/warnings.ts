/** What is worth a second look in a content. Nothing here stands in the way of signing. */
import type { Party, ProtocolContent } from './content.js';
import { pointerStep } from './compare-versions.js';
import { WARNING_REASONS, type GapReason, type WarningCode } from './gap-reasons.js';
import type { Section } from './sections.js';

/** Something worth a second look, with the reason and its source. */
export interface Warning extends GapReason {
  readonly pointer: string;
  readonly section: Section;
  readonly code: WarningCode;
}

/** How texts cite the Act of 1998. The Human Rights Act of the same year is another thing. */
const ACT_OF_1998 = /data\s+protection\s+act\W{0,3}\(?1998|\bDPA\W{0,2}(?:19)?98\b/i;

/**
 * Every warning about a content: a review on or after the last day, texts that cite the Data Protection Act 1998, a
 * processor without whose contract sharing would lack a term the law asks for, an appropriate policy document to see
 * to, and bases that a public authority can seldom use.
 * @param content a content, complete or not
 */
export function warnings(content: ProtocolContent): readonly Warning[] {
  return [
    ...ofTerm(content),
    ...content.parties.flatMap((party, index) => ofParty(party, index)),
    ...citing(content).map((pointer) => warning(sectionOf(pointer), pointer, 'cites-data-protection-act-1998')),
  ];
}

function warning(section: Section, pointer: string, code: WarningCode): Warning {
  return { pointer, section, code, ...WARNING_REASONS[code] };
}

function ofTerm({ term: { firstReviewOn, endsOn } }: ProtocolContent): readonly Warning[] {
  if (firstReviewOn === null || endsOn === null || firstReviewOn < endsOn) return [];
  const code = firstReviewOn === endsOn ? 'review-on-end-date' : 'review-after-end-date';
  return [warning('term', '/term/firstReviewOn', code)];
}

const PUBLIC_AUTHORITIES: ReadonlySet<Party['kind']> = new Set(['public-authority', 'nhs-body', 'police-force']);

function ofParty({ kind, controllerStatus, legalBasis }: Party, index: number): readonly Warning[] {
  const at = `/parties/${index}`;
  if (controllerStatus === 'processor') {
    return [warning('parties', `${at}/controllerStatus`, 'processor-contract-needed')];
  }
  const found: Warning[] = [];
  if (PUBLIC_AUTHORITIES.has(kind)) {
    if (legalBasis.article6 === 'legitimate-interests' || legalBasis.article6 === 'recognised-legitimate-interest') {
      found.push(warning('legal-basis', `${at}/legalBasis/article6`, 'legitimate-interests-of-public-authority'));
    }
    if (legalBasis.article6 === 'consent') {
      found.push(warning('legal-basis', `${at}/legalBasis/article6`, 'consent-of-public-authority'));
    }
  }
  if (legalBasis.schedule1Condition.trim() !== '') {
    found.push(warning('legal-basis', `${at}/legalBasis/schedule1Condition`, 'appropriate-policy-document-needed'));
  }
  return found;
}

/** Where in a value the Act is cited. Pointers are put together from their ends: hardly any text cites it, and there may be thousands. */
function citing(value: unknown): readonly string[] {
  if (typeof value === 'string') return ACT_OF_1998.test(value) ? [''] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => citing(entry).map((rest) => pointerStep(key) + rest));
}

const SECTION_OF_KEY: Readonly<Record<string, Section>> = {
  purpose: 'purpose',
  parties: 'parties',
  joiningAndLeaving: 'parties',
  dataRows: 'data',
  fairness: 'fairness',
  dpia: 'dpia',
  security: 'security',
  incidents: 'incidents',
  practicalSteps: 'practical-steps',
  term: 'term',
  practitionerSummary: 'practitioner-summary',
};

function sectionOf(pointer: string): Section {
  if (pointer.includes('/legalBasis/')) return 'legal-basis';
  if (pointer.includes('/privacyNotice/')) return 'fairness';
  return SECTION_OF_KEY[pointer.slice(1).replace(/\/.*/, '')] ?? 'control';
}
