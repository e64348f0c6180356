/**
 * What a protocol says: everything that parties read and sign. It is plain, readonly, JSON-shaped data, so that the
 * same value is edited as a draft, frozen as a version, hashed as canonical JSON and rendered as the document.
 *
 * Every text may be empty while the protocol is a draft; {@link ./completeness} says what must be there before it is
 * sent for signature, and why. Dates are civil dates (`YYYY-MM-DD`), durations ISO 8601.
 */

/** A civil date in Europe/London, `YYYY-MM-DD`. It is a date on a calendar, never an instant. */
export type CivilDate = string;

/** An ISO 8601 duration in whole years, months, weeks or days, such as `P6Y` or `P18M`. */
export type Duration = string;

/** The four kinds of protocol. */
export const PROTOCOL_KINDS = [
  'routine-sharing',
  'one-way-disclosure',
  'joint-controller-arrangement',
  'memorandum-of-understanding',
] as const;
export type ProtocolKind = (typeof PROTOCOL_KINDS)[number];

/** Tier 0 is a memorandum or accord; tier 1 a framework; tier 2 a community's protocol; tier 3 one operational flow. */
export const TIERS = [0, 1, 2, 3] as const;
export type Tier = (typeof TIERS)[number];

/** The four nations, whose law and guidance differ. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** The languages a version can be written in. A version in another language says which version it translates. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The sectors practitioners work in, and so the sectors of the organisations that employ them. */
export const SECTORS = [
  'health',
  'education',
  'schools',
  'social-care',
  'youth-work',
  'early-years',
  'family-support',
  'offending-and-criminal-justice',
  'police',
  'advice-and-support',
  'culture-and-leisure',
  'housing',
  'fire-and-rescue',
  'local-government',
  'central-government',
  'voluntary',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** What an organisation is in law, as far as an agreement needs to know. */
export const ORGANISATION_KINDS = [
  'public-authority',
  'nhs-body',
  'general-practice',
  'school-or-college',
  'police-force',
  'charity',
  'company',
  'community-interest-company',
  'partnership',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a party is for the purposes of data protection law in this one sharing. */
export const CONTROLLER_STATUSES = ['separate-controller', 'joint-controller', 'lead-controller', 'processor'] as const;
export type ControllerStatus = (typeof CONTROLLER_STATUSES)[number];

/** The bases of UK GDPR article 6(1), with recognised legitimate interest as added by the DUAA 2025 (article 6(1)(ea)). */
export const ARTICLE_6_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'recognised-legitimate-interest',
  'legitimate-interests',
] as const;
export type Article6Basis = (typeof ARTICLE_6_BASES)[number];

/** The conditions of UK GDPR article 9(2) for special category data. */
export const ARTICLE_9_CONDITIONS = [
  'explicit-consent',
  'employment-social-security-and-social-protection',
  'vital-interests',
  'not-for-profit-body',
  'made-public',
  'legal-claims',
  'substantial-public-interest',
  'health-or-social-care',
  'public-health',
  'archiving-research-statistics',
] as const;
export type Article9Condition = (typeof ARTICLE_9_CONDITIONS)[number];

/** How the common law duty of confidence is met: agreement, legal duty or public interest, or that it does not arise. */
export const CONFIDENCE_GROUNDS = ['agreement', 'legal-duty', 'public-interest', 'not-confidential'] as const;
export type ConfidenceGround = (typeof CONFIDENCE_GROUNDS)[number];

/** Someone to write to at a party. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
}

/** What a party has to show about how it looks after data, each with the date it was stated. */
export interface Assurance {
  readonly dsptStatus: '' | 'not-applicable' | 'not-met' | 'approaching' | 'met' | 'exceeded';
  readonly dsptStatedOn: CivilDate | null;
  readonly cyberEssentials: '' | 'none' | 'basic' | 'plus';
  readonly cyberEssentialsStatedOn: CivilDate | null;
}

/** What one party relies on. Parties of one protocol do not share a legal basis: each has its own. */
export interface LegalBasis {
  readonly statutoryPower: string;
  readonly article6: Article6Basis | null;
  readonly article9: readonly Article9Condition[];
  /** The DPA 2018 Schedule 1 condition, in words, where article 9 or 10 needs one. */
  readonly schedule1Condition: string;
  /** How article 10 (criminal offence data) is met, in words. */
  readonly article10: string;
  /** Whether the party handles this data for law enforcement under Part 3 DPA 2018. */
  readonly lawEnforcement: boolean;
  readonly confidence: ConfidenceGround | null;
  readonly confidenceExplanation: string;
  readonly humanRights: string;
  /** How consent is sought, refused and withdrawn, where the basis is consent. */
  readonly consentModel: string;
}

/** How a party tells people, and where. */
export interface PrivacyNotice {
  readonly url: string;
  readonly howPeopleAreTold: string;
}

/** One organisation's entry in the content: what was true of it when the version was frozen. */
export interface Party {
  /** Stable across versions of one protocol. */
  readonly id: string;
  /** The organisation on the platform; empty for a party of an agreement taken in, which may have none. Its later renaming does not change the name here. */
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly icoNumber: string;
  readonly provides: boolean;
  readonly receives: boolean;
  readonly controllerStatus: ControllerStatus | null;
  readonly dataProtectionOfficer: Contact;
  readonly subjectAccess: Contact;
  /** Reached at any hour about an incident. */
  readonly breachContact: Contact;
  readonly caldicottGuardian: Contact | null;
  readonly assurance: Assurance;
  readonly legalBasis: LegalBasis;
  readonly privacyNotice: PrivacyNotice;
  /** Where an organisation signs for this one (a proxy for a small partner). */
  readonly signedForBy: string | null;
}

/** One line of the information reference table: who gives which data to whom, how, and for how long. */
export interface DataRow {
  readonly id: string;
  readonly dataSubjects: string;
  readonly dataItems: string;
  readonly specialCategory: boolean;
  readonly criminalOffence: boolean;
  readonly children: boolean;
  readonly fromPartyId: string | null;
  readonly toPartyIds: readonly string[];
  readonly purpose: string;
  readonly frequency: string;
  readonly transferMethod: string;
  readonly recipientRoles: string;
  /** The basis for this row, where it is not the one of the parties. */
  readonly lawfulBasis: Article6Basis | null;
  readonly retention: Duration | null;
  /** What the retention period counts from, such as "case closed". */
  readonly retentionFrom: string;
  readonly disposal: string;
  readonly form: 'identifiable' | 'pseudonymised' | 'aggregate';
}

/** Who does what to keep to the terms, and how the partners check it (seed FAQ, question 12). */
export interface PracticalStep {
  readonly id: string;
  readonly step: string;
  readonly responsible: string;
  readonly monitoring: string;
}

/** How the protocol enters into force: a term of it. */
export type EntryIntoForce =
  | { readonly rule: 'as-each-signs' }
  | { readonly rule: 'all-signed' }
  | { readonly rule: 'named-parties'; readonly partyIds: readonly string[] };

/** Words that replace one clause of the template, by the clause's key. */
export interface ClauseOverride {
  readonly clause: string;
  readonly text: string;
  readonly reason: string;
}

/** Which template, at which of its versions, the content is rendered with. */
export interface TemplateReference {
  readonly key: string;
  readonly version: number;
}

/** All that a protocol says. */
export interface ProtocolContent {
  readonly template: TemplateReference;
  readonly language: Language;
  readonly title: string;
  readonly kind: ProtocolKind;
  readonly tier: Tier;
  /** The framework or accord this protocol hangs under, by name. */
  readonly framework: string;
  readonly topics: readonly string[];
  readonly nations: readonly Nation[];
  /** Areas served, as people name them ("Exampleshire"). */
  readonly areas: readonly string[];
  readonly purpose: {
    readonly summary: string;
    readonly aims: string;
    readonly need: string;
    readonly benefits: string;
    readonly necessity: string;
    readonly alternatives: string;
  };
  /** What a busy practitioner needs to know of it, in plain words. */
  readonly practitionerSummary: string;
  readonly parties: readonly Party[];
  readonly joiningAndLeaving: string;
  readonly dataRows: readonly DataRow[];
  readonly fairness: {
    readonly involvement: string;
    readonly whoAnswersRequests: string;
    /** Working days within which partners tell each other of a request. */
    readonly notifyPartnersWithinDays: number | null;
    readonly freedomOfInformation: string;
    readonly complaints: string;
    readonly automatedDecisions: string;
  };
  readonly dpia: {
    readonly screening: 'required' | 'not-required' | null;
    readonly screeningReason: string;
    readonly reference: string;
    readonly completedOn: CivilDate | null;
    readonly dpoAdvice: string;
  };
  readonly security: {
    readonly transfer: string;
    readonly storage: string;
    readonly access: string;
    readonly audit: string;
    readonly accuracy: string;
    readonly onwardSharing: string;
    readonly transfersAbroad: string;
  };
  readonly incidents: {
    readonly notifyWithinHours: number | null;
    readonly procedure: string;
  };
  readonly practicalSteps: readonly PracticalStep[];
  readonly term: {
    readonly effectiveOn: CivilDate | null;
    /** The last day of the term; `null`: until ended. */
    readonly endsOn: CivilDate | null;
    readonly firstReviewOn: CivilDate | null;
    /** Months between reviews after the first; 24 unless set otherwise. */
    readonly reviewEveryMonths: number;
    readonly entryIntoForce: EntryIntoForce;
    readonly noticeDays: number | null;
    readonly disputes: string;
    readonly exitAndReturn: string;
  };
  readonly clauseOverrides: readonly ClauseOverride[];
}
