/** What a practitioner may ask an adviser about. */
export const ADVICE_TOPICS = ['information-governance', 'safeguarding-children', 'safeguarding-adults', 'legal', 'caldicott-guardian'] as const;
export type AdviceTopic = (typeof ADVICE_TOPICS)[number];

/** An organisation's own rule, or the code of a profession that works there. */
export const POLICY_KINDS = ['policy', 'professional-code'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** A document that the organisation's people go by, where everybody can read it. */
export interface Policy {
  readonly id: string;
  readonly kind: PolicyKind;
  readonly title: string;
  /** Starts with `https://`. */
  readonly url: string;
}

/** Somebody whom the organisation's people can ask before they share, or afterwards. Published, as whoever is named is told. */
export interface Adviser {
  readonly id: string;
  /** A person's name, or a team's. */
  readonly name: string;
  readonly role: string;
  readonly topics: readonly AdviceTopic[];
  /** This or the e-mail address is there. */
  readonly telephone: string;
  /** In lower case; empty when there is none. */
  readonly email: string;
  /** When, in words. */
  readonly reachable: string;
}

/** What an organisation tells its people about sharing. Every text may be empty, every list too. */
export interface PracticeInput {
  /** Its position and its commitment to staff who share professionally: plain paragraphs. */
  readonly statement: string;
  /** The post or body that adopted the statement. */
  readonly adoptedBy: string;
  readonly adoptedOn: string | null;
  readonly reviewOn: string | null;
  readonly policies: readonly Policy[];
  readonly advisers: readonly Adviser[];
}

/** The same, of an organisation, at a revision; 0: nothing has been entered yet. */
export interface Practice extends PracticeInput {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly revision: number;
}

/** An organisation in the list of those that tell their people something. */
export interface PracticeSummary {
  readonly organisationId: string;
  readonly name: string;
  readonly areas: readonly string[];
  readonly hasStatement: boolean;
  readonly policies: number;
  /** What its advisers can be asked about. */
  readonly topics: readonly AdviceTopic[];
}

/** Those among the advisers whose address was not there before, each address once: whoever stands behind it does not know yet. */
export function newlyNamed(before: readonly Adviser[], after: readonly Adviser[]): readonly Adviser[] {
  const told = new Set(['', ...before.map(({ email }) => email)]);
  return after.filter(({ email }) => !told.has(email) && told.add(email));
}
