/** The sections a drafter works through, in the order of the task list. */
export const SECTIONS = [
  'control',
  'purpose',
  'parties',
  'data',
  'legal-basis',
  'fairness',
  'dpia',
  'security',
  'incidents',
  'practical-steps',
  'term',
  'practitioner-summary',
] as const;
export type Section = (typeof SECTIONS)[number];
