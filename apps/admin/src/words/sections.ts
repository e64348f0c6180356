/** The sections of a draft, in the order in which they are written, with their names. */
export const SECTION_WORDS = {
  control: 'About this protocol',
  purpose: 'Purpose',
  parties: 'Parties',
  data: 'The information that is shared',
  'legal-basis': 'Legal basis of each party',
  fairness: 'Fairness and people’s rights',
  dpia: 'Data protection impact assessment',
  security: 'Security and quality',
  incidents: 'Incidents',
  'practical-steps': 'Practical steps and how they are checked',
  term: 'Term, review and ending',
  'practitioner-summary': 'Summary for practitioners',
} as const;

export type Section = keyof typeof SECTION_WORDS;

/** The groups in which the task list shows the sections. */
export const SECTION_GROUPS: readonly { readonly title: string; readonly sections: readonly Section[] }[] = [
  { title: 'What it is for', sections: ['control', 'purpose', 'practitioner-summary'] },
  { title: 'Who shares what', sections: ['parties', 'data', 'legal-basis'] },
  { title: 'Doing it properly', sections: ['fairness', 'dpia', 'security', 'incidents', 'practical-steps'] },
  { title: 'How long it lasts', sections: ['term'] },
];

/** The section in which a place of the content is written, by its JSON pointer. */
export function sectionOfPointer(pointer: string): Section {
  if (/^\/parties\/\d+\/legalBasis(\/|$)/u.test(pointer)) return 'legal-basis';
  if (/^\/parties\/\d+\/privacyNotice(\/|$)/u.test(pointer)) return 'fairness';
  return SECTION_OF_PART[pointer.split('/')[1] ?? ''] ?? 'control';
}

const SECTION_OF_PART: Readonly<Record<string, Section>> = {
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

/** A section's name; a name that is not known here stays as it is. */
export function sectionWords(section: string): string {
  return (SECTION_WORDS as Readonly<Record<string, string>>)[section] ?? section;
}

export function isSection(value: string): value is Section {
  return value in SECTION_WORDS;
}
