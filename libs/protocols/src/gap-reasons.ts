/**
 * Why each gap matters, and by what source: data, not rules. A page may replace the words by its own, by code. What the
 * law asks and what is good practice are told apart, since an information sharing protocol itself is not required.
 */

/** When the sources below were last checked. */
export const GAP_REASONS_CHECKED_ON = '2026-11-23';

/** Whether the law asks for what is missing, or good practice does. */
export type GapWeight = 'law' | 'good-practice';

/** Why a gap or a warning matters, by what source and with what weight. */
export interface GapReason {
  readonly reason: string;
  readonly source: string;
  readonly weight: GapWeight;
}

const CODE = 'ICO data sharing code of practice (Data Protection Act 2018, section 121)';
const FRAMEWORKS = 'Regional information sharing frameworks (WASPI, Essex WEISF, Surrey MAISP)';
const FAQ = 'Cross-government information sharing: frequently asked questions (2008), question 12';

const goodPractice = (reason: string, source: string = CODE): GapReason => ({ reason, source, weight: 'good-practice' });
const law = (reason: string, source: string): GapReason => ({ reason, source, weight: 'law' });

/** The reason for each gap that stands in the way of sending for signature. */
export const GAP_REASONS = {
  'title-missing': goodPractice('People find and cite a protocol by its title.', FRAMEWORKS),
  'publication-reason-missing': goodPractice('A protocol that is kept off the register says why.', FRAMEWORKS),
  'purpose-summary-missing': goodPractice('Partners, and the people concerned, need to see what the sharing is for.'),
  'purpose-aims-missing': goodPractice('Aims show what the sharing is to bring about, and let a review say whether it did.'),
  'purpose-need-missing': goodPractice('Say why the aims cannot be reached without this sharing.'),
  'purpose-benefits-missing': goodPractice('Benefits to people are weighed against the effect on their privacy.'),
  'purpose-necessity-missing': goodPractice('Sharing is limited to what is necessary and proportionate; say why this is.'),
  'purpose-alternatives-missing': goodPractice('Say which less intrusive ways were considered, and why they fall short.'),
  'practitioner-summary-missing': goodPractice('Practitioners read a short summary; few read the whole document.', FRAMEWORKS),
  'parties-fewer-than-two': goodPractice('A protocol is between at least two organisations.'),
  'party-name-missing': goodPractice('Say which organisations take part.'),
  'party-ico-number-missing': goodPractice('The registration number tells exactly which controller is meant.', FRAMEWORKS),
  'party-role-missing': goodPractice('Say whether the party provides information, receives it, or both.'),
  'party-controller-status-missing': goodPractice('Each party has to know whether it decides as a controller or acts as a processor.'),
  'party-dpo-contact-missing': goodPractice('Partners need someone to ask about data protection at each party.'),
  'party-subject-access-contact-missing': goodPractice('Requests by people about their data have to reach the right desk in time.'),
  'party-breach-contact-missing': goodPractice('Partners have to reach each other about an incident at any hour.', FRAMEWORKS),
  'party-caldicott-guardian-missing': goodPractice(
    'Health and care bodies name the person who looks after the confidentiality of people’s information.',
    'National Data Guardian: guidance on the appointment of Caldicott Guardians (2021)',
  ),
  'party-assurance-missing': goodPractice('Partners rely on how each of them looks after what it receives.', FRAMEWORKS),
  'party-assurance-undated': goodPractice('A statement of assurance means little without its date.', FRAMEWORKS),
  'joining-and-leaving-missing': goodPractice('Say how a party joins and leaves, and what happens to the data then.'),
  'data-rows-missing': goodPractice('Say which information is shared, from whom to whom.'),
  'row-data-subjects-missing': goodPractice('Say whom the information is about.'),
  'row-data-items-missing': goodPractice('Say exactly which information is shared, and no more than is needed.'),
  'row-from-missing': goodPractice('Say which party gives this information.'),
  'row-to-missing': goodPractice('Say which party receives this information.'),
  'row-purpose-missing': goodPractice('Each flow of information has its own purpose.'),
  'row-frequency-missing': goodPractice('Say how often the information is shared.'),
  'row-transfer-method-missing': goodPractice('Say how the information travels, and how it is kept secure on the way.'),
  'row-recipient-roles-missing': goodPractice('Only those who need the information for their work receive it; say who they are.'),
  'row-retention-missing': goodPractice('Information is kept no longer than needed; say for how long.'),
  'row-retention-from-missing': goodPractice('A retention period needs the event it counts from.'),
  'row-disposal-missing': goodPractice('Say how the information is disposed of when its time is over.'),
  'article-6-basis-missing': law(
    'Each controller needs a lawful basis of its own, and has to be able to show it.',
    'UK GDPR article 5(2) and article 6(1)',
  ),
  'statutory-power-missing': law(
    'A public task or a legal obligation has to rest on law; name the power or the duty.',
    'UK GDPR article 6(3); Data Protection Act 2018, section 8',
  ),
  'article-9-condition-missing': law(
    'Special category data may be used only under one of the listed conditions.',
    'UK GDPR article 9',
  ),
  'schedule-1-condition-missing': law(
    'This condition of article 9 counts only with a condition of Schedule 1.',
    'Data Protection Act 2018, section 10 and Schedule 1',
  ),
  'article-10-basis-missing': law(
    'Criminal offence data needs official authority or a condition of Schedule 1, or law enforcement rules apply.',
    'UK GDPR article 10; Data Protection Act 2018, section 10 and Part 3',
  ),
  'law-enforcement-power-missing': law(
    'Processing for law enforcement has to be based on law; name it.',
    'Data Protection Act 2018, section 35',
  ),
  'confidence-ground-missing': goodPractice(
    'Say how the common law duty of confidence is met: agreement, a legal duty or the public interest.',
    'Common law duty of confidence; ICO data sharing code of practice',
  ),
  'human-rights-missing': goodPractice(
    'Say why an interference with private life is lawful, necessary and proportionate.',
    'Human Rights Act 1998, section 6 and Schedule 1, article 8',
  ),
  'consent-model-missing': law(
    'Who relies on consent has to show it, and people may take it back; say how.',
    'UK GDPR article 7',
  ),
  'involvement-missing': goodPractice('Say how the people concerned are involved and kept informed.'),
  'privacy-notice-url-missing': law('People are told who uses their data and why; say where.', 'UK GDPR articles 13 and 14'),
  'privacy-notice-missing': law('Say how people are told, not only where.', 'UK GDPR articles 12, 13 and 14'),
  'who-answers-requests-missing': goodPractice('Say which party answers a person who asks about their data.'),
  'joint-responsibilities-missing': law(
    'Joint controllers settle between them who answers people’s requests, and make the essence known.',
    'UK GDPR article 26',
  ),
  'notify-partners-days-missing': goodPractice('Partners need time to answer a request that concerns them all.', FRAMEWORKS),
  'freedom-of-information-missing': goodPractice(
    'A public authority may be asked for what it holds; say how partners are consulted.',
    'Freedom of Information Act 2000, section 45 code; Freedom of Information (Scotland) Act 2002',
  ),
  'complaints-missing': law(
    'Every controller makes it possible to complain about how it uses data; say where to turn.',
    'Data Protection Act 2018, section 164A (from June 2026)',
  ),
  'dpia-screening-missing': law(
    'Whether a high risk is likely has to be settled before the sharing starts.',
    'UK GDPR article 35(1)',
  ),
  'dpia-screening-reason-missing': goodPractice('Say why no impact assessment is needed.'),
  'dpia-reference-missing': law('Where a high risk is likely, the assessment is carried out first; name it.', 'UK GDPR article 35'),
  'dpia-date-missing': law('Where a high risk is likely, the assessment is carried out first; say when.', 'UK GDPR article 35'),
  'dpo-advice-missing': law('The advice of the data protection officer is sought for the assessment.', 'UK GDPR article 35(2)'),
  'security-transfer-missing': goodPractice('Say how information is protected on its way.'),
  'security-storage-missing': goodPractice('Say how information is protected where it is kept.'),
  'security-access-missing': goodPractice('Say who has access, and how that is controlled.'),
  'security-audit-missing': goodPractice('Say how use is recorded and checked.'),
  'security-accuracy-missing': goodPractice('Say how information is kept accurate and how corrections reach all who hold it.'),
  'onward-sharing-missing': goodPractice('Say whether and how a recipient may pass information on.'),
  'incident-hours-missing': goodPractice('Partners tell each other of an incident quickly; 24 hours is usual.', FRAMEWORKS),
  'practical-steps-missing': goodPractice('Say who does what to keep to the terms.', FAQ),
  'step-missing': goodPractice('Say what is done.', FAQ),
  'step-responsible-missing': goodPractice('Say who does it.', FAQ),
  'step-monitoring-missing': goodPractice('Say how partners check that it is done.', FAQ),
  'effective-date-missing': goodPractice('Say from which day the terms count.'),
  'first-review-missing': goodPractice('Say when the protocol is looked at again; twelve months is usual for the first time.'),
  'notice-missing': goodPractice('Say how long before leaving a party tells the others.'),
  'disputes-missing': goodPractice('Say how disagreements are settled.'),
  'exit-missing': goodPractice('Say what happens to the data when a party leaves or the protocol ends.'),
  'named-parties-missing': goodPractice('Name the parties whose signatures bring the protocol into force.', FRAMEWORKS),
} as const satisfies Readonly<Record<string, GapReason>>;

/** A gap that stands in the way of sending for signature. */
export type GapCode = keyof typeof GAP_REASONS;

/** The reason for each warning: worth a look, in the way of nothing. */
export const WARNING_REASONS = {
  'review-on-end-date': goodPractice('A review on the last day comes too late to renew the protocol in time.', FRAMEWORKS),
  'review-after-end-date': goodPractice('The protocol ends before its first review.', FRAMEWORKS),
  'cites-data-protection-act-1998': law(
    'The Data Protection Act 1998 was replaced in May 2018.',
    'UK GDPR; Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025',
  ),
  'processor-contract-needed': law('A processor acts under a contract with the controller; make sure there is one.', 'UK GDPR article 28'),
  'appropriate-policy-document-needed': law(
    'Most conditions of Schedule 1 need an appropriate policy document; make sure there is one.',
    'Data Protection Act 2018, Schedule 1, Part 4',
  ),
  'legitimate-interests-of-public-authority': law(
    'A public authority cannot rely on legitimate interests, recognised or not, for its tasks; public task is usual.',
    'UK GDPR article 6(1), as amended by the Data (Use and Access) Act 2025',
  ),
  'consent-of-public-authority': goodPractice(
    'For a public authority consent is rarely the right basis, since people are seldom free to refuse.',
    'UK GDPR recital 43; ICO guidance on consent',
  ),
} as const satisfies Readonly<Record<string, GapReason>>;

/** A warning about a content. */
export type WarningCode = keyof typeof WARNING_REASONS;
