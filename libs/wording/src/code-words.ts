/**
 * What the codes of the content model are called, on pages and in documents alike. British English; each table is complete by its
 * type, so that a code without words does not compile. An entry of its own (`@isp/wording/code-words`), so that a page can have the
 * words without the parsers.
 */
import type {
  Article6Basis,
  Article9Condition,
  Assurance,
  Capacity,
  Change,
  ConfidenceGround,
  ControllerStatus,
  DataRow,
  Nation,
  OrganisationKind,
  ProtocolContent,
  ProtocolKind,
  Publication,
  Sector,
  SignatureMethod,
  Tier,
} from '@isp/protocols';

type Words<Code extends string | number> = Readonly<Record<Code, string>>;

export const KIND_WORDS: Words<ProtocolKind> = {
  'routine-sharing': 'Routine sharing between several parties',
  'one-way-disclosure': 'One-way disclosure',
  'joint-controller-arrangement': 'Joint controller arrangement',
  'memorandum-of-understanding': 'Memorandum of understanding',
};

export const TIER_WORDS: Words<Tier> = {
  0: 'Tier 0: memorandum or accord',
  1: 'Tier 1: framework',
  2: 'Tier 2: community protocol',
  3: 'Tier 3: one operational flow',
};

export const NATION_WORDS: Words<Nation> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

export const SECTOR_WORDS: Words<Sector> = {
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

export const ORGANISATION_KIND_WORDS: Words<OrganisationKind> = {
  'public-authority': 'Public authority',
  'nhs-body': 'NHS body',
  'general-practice': 'General practice',
  'school-or-college': 'School or college',
  'police-force': 'Police force',
  charity: 'Charity',
  company: 'Company',
  'community-interest-company': 'Community interest company',
  partnership: 'Partnership',
  other: 'Other organisation',
};

export const CONTROLLER_STATUS_WORDS: Words<ControllerStatus> = {
  'separate-controller': 'Controller in its own right',
  'joint-controller': 'Joint controller',
  'lead-controller': 'Lead of the joint controllers',
  processor: 'Processor',
};

export const ARTICLE_6_WORDS: Words<Article6Basis> = {
  consent: 'Consent: UK GDPR article 6(1)(a)',
  contract: 'Contract: UK GDPR article 6(1)(b)',
  'legal-obligation': 'Legal obligation: UK GDPR article 6(1)(c)',
  'vital-interests': 'Vital interests: UK GDPR article 6(1)(d)',
  'public-task': 'Public task: UK GDPR article 6(1)(e)',
  'recognised-legitimate-interest': 'Recognised legitimate interest: UK GDPR article 6(1)(ea)',
  'legitimate-interests': 'Legitimate interests: UK GDPR article 6(1)(f)',
};

export const ARTICLE_9_WORDS: Words<Article9Condition> = {
  'explicit-consent': 'Explicit consent: article 9(2)(a)',
  'employment-social-security-and-social-protection': 'Employment, social security and social protection: article 9(2)(b)',
  'vital-interests': 'Vital interests: article 9(2)(c)',
  'not-for-profit-body': 'Not-for-profit body: article 9(2)(d)',
  'made-public': 'Made public by the person: article 9(2)(e)',
  'legal-claims': 'Legal claims and judicial acts: article 9(2)(f)',
  'substantial-public-interest': 'Substantial public interest: article 9(2)(g)',
  'health-or-social-care': 'Health or social care: article 9(2)(h)',
  'public-health': 'Public health: article 9(2)(i)',
  'archiving-research-statistics': 'Archiving, research and statistics: article 9(2)(j)',
};

export const CONFIDENCE_WORDS: Words<ConfidenceGround> = {
  agreement: 'The person agrees, or would expect it',
  'legal-duty': 'A legal duty or power sets it aside',
  'public-interest': 'The public interest outweighs it',
  'not-confidential': 'No duty of confidence arises',
};

export const DSPT_WORDS: Words<Assurance['dsptStatus']> = {
  '': 'Not stated',
  'not-applicable': 'Not applicable',
  'not-met': 'Standards not met',
  approaching: 'Approaching standards',
  met: 'Standards met',
  exceeded: 'Standards exceeded',
};

export const CYBER_ESSENTIALS_WORDS: Words<Assurance['cyberEssentials']> = {
  '': 'Not stated',
  none: 'None',
  basic: 'Cyber Essentials',
  plus: 'Cyber Essentials Plus',
};

export const DATA_FORM_WORDS: Words<DataRow['form']> = {
  identifiable: 'Identifiable',
  pseudonymised: 'Pseudonymised',
  aggregate: 'Aggregate',
};

export const SCREENING_WORDS: Words<NonNullable<ProtocolContent['dpia']['screening']>> = {
  required: 'A data protection impact assessment is required',
  'not-required': 'No data protection impact assessment is required',
};

export const CAPACITY_WORDS: Words<Capacity> = {
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

export const METHOD_WORDS: Words<SignatureMethod> = {
  'in-the-product': 'Signed in, electronically',
  'personal-link': 'By personal link, electronically',
  'on-behalf': 'Entered on behalf of the signatory',
  paper: 'On paper, scan kept',
};

export const PUBLICATION_WORDS: Words<Publication['level']> = {
  full: 'Published in full',
  summary: 'Summary published',
  none: 'Not published',
};

export const CHANGE_WORDS: Words<Change['kind']> = {
  first: 'First version',
  minor: 'Minor change',
  major: 'Major change',
};
