import type { Section } from '@isp/protocols';

const SECTION_OF_MEMBER: Readonly<Record<string, Section>> = {
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

/** The sections of the task list that JSON pointers into a content lead to, each once. */
export function sectionsOf(pointers: readonly string[]): readonly Section[] {
  return [...new Set(pointers.map(sectionOf))];
}

function sectionOf(pointer: string): Section {
  if (/^\/parties\/\d+\/legalBasis(\/|$)/.test(pointer)) return 'legal-basis';
  if (/^\/parties\/\d+\/privacyNotice(\/|$)/.test(pointer)) return 'fairness';
  return SECTION_OF_MEMBER[pointer.split('/')[1] ?? ''] ?? 'control';
}
