import { blankContent, blankParty } from './blank-content.js';
import { gaps } from './completeness.js';
import type { Party, ProtocolContent } from './content.js';
import type { Publication } from './protocol.js';
import { sameValue } from './same-value.js';
import { SECTIONS, type Section } from './sections.js';

/** How far a section is: `complete` as soon as nothing is missing in it, `not-started` while nothing was written. */
export interface SectionProgress {
  readonly section: Section;
  readonly state: 'not-started' | 'in-progress' | 'complete';
  readonly gaps: number;
}

/**
 * How far each section of a draft is, in the order of the task list.
 * @param content a draft's content
 * @param publication the lead's decision about the register, when that counts too
 */
export function sectionProgress(content: ProtocolContent, publication?: Publication): readonly SectionProgress[] {
  const found = gaps(content, publication);
  const blank = blankContent(content.kind, content.template);
  return SECTIONS.map((section) => {
    const open = found.filter((gap) => gap.section === section).length;
    const untouched = sameValue(WRITTEN_IN[section](content), WRITTEN_IN[section](blank));
    return { section, state: open === 0 ? 'complete' : untouched ? 'not-started' : 'in-progress', gaps: open };
  });
}

/** What belongs to each section. Of the parties, what was already known of the lead counts as nothing written. */
const WRITTEN_IN: Readonly<Record<Section, (content: ProtocolContent) => unknown>> = {
  control: ({ title, framework, topics, nations, areas }) => [title, framework, topics, nations, areas],
  purpose: ({ purpose }) => purpose,
  parties: ({ parties, joiningAndLeaving }) => [parties.slice(1).map((party) => party.id), joiningAndLeaving],
  data: ({ dataRows }) => dataRows,
  'legal-basis': ({ parties }) => touched(parties, (party) => party.legalBasis),
  fairness: ({ fairness, parties }) => [fairness, touched(parties, (party) => party.privacyNotice)],
  dpia: ({ dpia }) => dpia,
  security: ({ security }) => security,
  incidents: ({ incidents }) => incidents,
  'practical-steps': ({ practicalSteps }) => practicalSteps,
  term: ({ term }) => term,
  'practitioner-summary': ({ practitionerSummary }) => practitionerSummary,
};

function touched(parties: readonly Party[], part: (party: Party) => unknown): readonly unknown[] {
  return parties.filter((party) => !sameValue(part(party), part(blankParty(party)))).map(part);
}
