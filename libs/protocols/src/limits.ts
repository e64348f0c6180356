/**
 * Every limit on what a protocol holds, in one place: characters for texts, rows for lists, whole numbers for the rest.
 * The pages show them, the wire refuses beyond them, and the acts of this library refuse beyond them too.
 */
export const LIMITS = {
  title: 200,
  /** A secret that somebody chose: long enough for any passphrase, short enough not to be a burden to hash. */
  password: 200,
  /** Six digits, with whatever spaces somebody puts between them. */
  oneTimeCode: 40,
  /** Names, roles, job titles, references: what fits on one line. */
  shortText: 200,
  telephone: 50,
  email: 254,
  url: 2_000,
  longText: 10_000,
  reason: 2_000,
  parties: { fewest: 2, most: 500 },
  dataRows: 2_000,
  practicalSteps: 200,
  clauseOverrides: 200,
  topics: 50,
  areas: 200,
  showings: 500,
  requestsPerParty: 10,
  /** More than anybody makes in a century of reviews. */
  versions: 500,
  reviews: 500,
  /** Organisations that one person acts for: a data protection officer serves many. */
  memberships: 1_000,
  /** Names that an organisation had, the latest of them. */
  formerNames: 50,
  templates: 100,
  /** What an organisation tells its people: documents that they go by, and whom they can ask. */
  policies: 50,
  advisers: 50,
  /** On a dashboard: of each thing that waits for somebody, and what falls due next. The lists have the rest. */
  waiting: 50,
  due: 20,
  reviewEveryMonths: { least: 1, most: 120 },
  noticeDays: { least: 0, most: 3_650 },
  notifyWithinHours: { least: 1, most: 720 },
  notifyPartnersWithinDays: { least: 0, most: 365 },
  years: { first: 1900, last: 2200 },
  remindersPerRequest: 5,
  hoursBetweenReminders: 24,
  /** Questions that a machine asks at once; tokens of an organisation that work at the same time, and how many of those past are shown. */
  agreementQuestions: 100,
  tokens: 20,
  tokensPast: 50,
  /** Published protocols that go out in one file for spreadsheets. */
  registerFile: 2_000,
  /** Of a file of a public register's records: bytes, records and characters in one field; and of a register of codes. */
  intake: { bytes: 20 * 1024 * 1024, records: 15_000, field: 10_000, registerFiles: 5, registerFileBytes: 2 * 1024 * 1024, matches: 1_000 },
  /** Of guidance: pieces of it, what they rest on, editions of one, characters of one's text and summary, months between checks; and what a search of everything shows of each kind. */
  guidance: { entries: 500, sources: 500, editions: { least: 1, most: 100_000 }, text: 60_000, summary: 1_000, differences: 40, differenceParts: 10_000, problems: 100, checkEveryMonths: { least: 1, most: 60 }, found: 5 },
  /** What the plan of an erasure names of each kind, so that it stays a page. */
  erasurePlan: 100,
} as const;

/** The cycle of reviews, in months: the first after 12, then every 24, unless set otherwise (field practice of the regional frameworks). */
export const REVIEW_CYCLE = { firstAfterMonths: 12, everyMonths: 24, dueWithinDays: 90 } as const;

const LIMIT_OF_FIELD: Readonly<Record<string, number>> = {
  title: LIMITS.title,
  name: LIMITS.shortText,
  role: LIMITS.shortText,
  jobTitle: LIMITS.shortText,
  framework: LIMITS.shortText,
  reference: LIMITS.shortText,
  icoNumber: LIMITS.shortText,
  topics: LIMITS.shortText,
  areas: LIMITS.shortText,
  clause: LIMITS.shortText,
  retentionFrom: LIMITS.shortText,
  id: LIMITS.shortText,
  organisationId: LIMITS.shortText,
  telephone: LIMITS.telephone,
  email: LIMITS.email,
  url: LIMITS.url,
  reason: LIMITS.reason,
};

/**
 * How many characters a text field may hold.
 * @param field the field's own name, such as `email`; for an entry of a list, the list's name
 * @returns the limit; a field without one of its own holds a long text
 */
export function textLimit(field: string): number {
  return LIMIT_OF_FIELD[field] ?? LIMITS.longText;
}
