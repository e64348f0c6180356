import type {
  Article6Basis,
  Article9Condition,
  Capacity,
  ConfidenceGround,
  ControllerStatus,
  Nation,
  OrganisationKind,
  ProtocolKind,
  Sector,
  Tier,
} from '@isp/protocols';
import type { Choice } from '../forms/field.js';

/** The names of the codes that the domain uses, one table for each list of codes. */
export const KIND_WORDS: Readonly<Record<ProtocolKind, string>> = {
  'routine-sharing': 'Routine sharing between several parties',
  'one-way-disclosure': 'One-way disclosure',
  'joint-controller-arrangement': 'Joint controller arrangement',
  'memorandum-of-understanding': 'Memorandum of understanding',
};

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  0: 'Tier 0: memorandum or accord',
  1: 'Tier 1: framework',
  2: 'Tier 2: a community’s protocol',
  3: 'Tier 3: one operational flow',
};

export const NATION_WORDS: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

export const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  health: 'Health',
  education: 'Education',
  schools: 'Schools',
  'social-care': 'Social care',
  'youth-work': 'Youth work',
  'early-years': 'Early years',
  'family-support': 'Family support',
  'offending-and-criminal-justice': 'Offending and criminal justice',
  police: 'Police',
  'advice-and-support': 'Advice and support services',
  'culture-and-leisure': 'Culture and leisure',
  housing: 'Housing',
  'fire-and-rescue': 'Fire and rescue',
  'local-government': 'Local government',
  'central-government': 'Central government',
  voluntary: 'Voluntary sector',
  other: 'Other',
};

export const ORGANISATION_KIND_WORDS: Readonly<Record<OrganisationKind, string>> = {
  'public-authority': 'Public authority',
  'nhs-body': 'NHS body',
  'general-practice': 'General practice',
  'school-or-college': 'School or college',
  'police-force': 'Police force',
  charity: 'Charity',
  company: 'Company',
  'community-interest-company': 'Community interest company',
  partnership: 'Partnership',
  other: 'Other',
};

export const CONTROLLER_STATUS_WORDS: Readonly<Record<ControllerStatus, string>> = {
  'separate-controller': 'Controller in its own right',
  'joint-controller': 'Joint controller',
  'lead-controller': 'Lead controller',
  processor: 'Processor',
};

export const ARTICLE_6_WORDS: Readonly<Record<Article6Basis, string>> = {
  consent: 'Consent – article 6(1)(a)',
  contract: 'Contract – article 6(1)(b)',
  'legal-obligation': 'Legal obligation – article 6(1)(c)',
  'vital-interests': 'Vital interests – article 6(1)(d)',
  'public-task': 'Public task – article 6(1)(e)',
  'recognised-legitimate-interest': 'Recognised legitimate interest – article 6(1)(ea)',
  'legitimate-interests': 'Legitimate interests – article 6(1)(f)',
};

export const ARTICLE_9_WORDS: Readonly<Record<Article9Condition, string>> = {
  'explicit-consent': 'Explicit consent – 9(2)(a)',
  'employment-social-security-and-social-protection': 'Employment, social security and social protection – 9(2)(b)',
  'vital-interests': 'Vital interests – 9(2)(c)',
  'not-for-profit-body': 'Not-for-profit bodies – 9(2)(d)',
  'made-public': 'Made public by the person – 9(2)(e)',
  'legal-claims': 'Legal claims – 9(2)(f)',
  'substantial-public-interest': 'Substantial public interest – 9(2)(g)',
  'health-or-social-care': 'Health or social care – 9(2)(h)',
  'public-health': 'Public health – 9(2)(i)',
  'archiving-research-statistics': 'Archiving, research and statistics – 9(2)(j)',
};

export const CONFIDENCE_WORDS: Readonly<Record<ConfidenceGround, string>> = {
  agreement: 'The person agrees, or would expect it',
  'legal-duty': 'A legal duty or power sets it aside',
  'public-interest': 'The public interest outweighs it',
  'not-confidential': 'No duty of confidence arises',
};

export const CAPACITY_WORDS: Readonly<Record<Capacity, string>> = {
  'chief-executive': 'Chief executive',
  'chief-officer': 'Chief officer or director',
  'senior-information-risk-owner': 'Senior information risk owner (SIRO)',
  'caldicott-guardian': 'Caldicott Guardian',
  'data-protection-officer': 'Data protection officer',
  headteacher: 'Headteacher',
  'chief-constable-delegate': 'Delegate of the chief constable',
  'charity-chief-executive': 'Chief executive of a charity',
  other: 'Another capacity',
};

export const PUBLICATION_WORDS = {
  full: 'In full',
  summary: 'A summary',
  none: 'Not on the register',
} as const;

export type PublicationLevel = keyof typeof PUBLICATION_WORDS;

export const REVIEW_OUTCOME_WORDS = {
  'no-change': 'No change is needed',
  'minor-change': 'A minor change: nobody signs again',
  'major-change': 'A major change: a new version that everyone signs',
  'no-longer-needed': 'It is no longer needed, and ends',
} as const;

export type ReviewOutcome = keyof typeof REVIEW_OUTCOME_WORDS;

/** A table of names as the choices of a question. */
export function choicesOf<Code extends string | number>(
  words: Readonly<Record<Code, string>>,
  hints: Partial<Readonly<Record<Code, string>>> = {},
): readonly Choice[] {
  return (Object.entries(words) as [Code, string][]).map(([value, label]) => {
    const hint = hints[value];
    return { value: String(value), label, ...(hint === undefined ? {} : { hint }) };
  });
}
