import type { ExampleTopic, Nation, PracticeArea } from '@isp/guidance/content';

export const NATION_WORDS = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const satisfies Readonly<Record<Nation, string>>;

export const AREA_WORDS = {
  health: 'Health',
  education: 'Education after school',
  schools: 'Schools',
  'social-care': 'Social care',
  'youth-work': 'Youth work',
  'early-years': 'Early years',
  'family-support': 'Family support',
  offending: 'Offending and justice',
  police: 'Police',
  advice: 'Advice and support',
  housing: 'Housing',
  'culture-and-leisure': 'Culture and leisure',
  'voluntary-sector': 'Voluntary sector',
  'adult-mental-health': 'Adult mental health',
  'drug-and-alcohol': 'Drugs and alcohol',
} as const satisfies Readonly<Record<PracticeArea, string>>;

export const TOPIC_WORDS = {
  children: 'About a child',
  adults: 'About an adult',
  families: 'About a family',
  shared: 'They shared',
  'not-shared': 'They decided not to share',
  'no-consent': 'Without consent',
  emergency: 'An emergency',
  'asked-by-another-body': 'Asked by another body',
  'out-of-scope-of-an-agreement': 'No agreement covered it',
} as const satisfies Readonly<Record<ExampleTopic, string>>;

/** Nations in a row of words: "England", "Scotland and Wales". */
export function nationsInWords(nations: readonly Nation[]): string {
  return listed(nations.map((nation) => NATION_WORDS[nation]));
}

/** Names in a row of words: "one", "one and two", "one, two and three". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
