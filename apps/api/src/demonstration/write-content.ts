import { addMonths, blankContent, blankDataRow, blankParty } from '@isp/protocols';
import type { CivilDate, DataRow, LegalBasis, Nation, Party, ProtocolContent, Sector } from '@isp/protocols';
import { startFromTemplate } from '@isp/wording';
import type { Template } from '@isp/wording';
import { ORGANISATIONS } from './organisations.js';
import type { DemonstrationOrganisation, OrganisationKey } from './organisations.js';
import type { Subject, SubjectRow } from './subject.js';

/** The ids that organisations got when they were entered. */
export type OrganisationIds = ReadonlyMap<OrganisationKey, string>;

/** When a protocol takes effect, when it was assessed, and when it ends. */
export interface Dates {
  readonly assessedOn: CivilDate;
  readonly effectiveOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly entryIntoForce?: ProtocolContent['term']['entryIntoForce'];
}

/** A complete content: the template's suggestions, and what is particular to the subject. */
export function contentOf(subject: Subject, template: Template, ids: OrganisationIds, dates: Dates): ProtocolContent {
  const reference = { key: template.key, version: template.version };
  const started = startFromTemplate(blankContent(template.kind, reference), template);
  const { title, topics, areas, framework = '', summary, aims, need, benefits, necessity, alternatives, forPractitioners } = subject;
  return {
    ...started,
    title,
    topics,
    areas,
    framework,
    nations: [...new Set<Nation>(subject.parties.map((key) => ORGANISATIONS[key].nation))],
    purpose: { summary, aims, need, benefits, necessity, alternatives },
    practitionerSummary: forPractitioners,
    parties: subject.parties.map((key) => partyOf(key, subject, ids)),
    dataRows: subject.rows.map(dataRow),
    dpia: {
      screening: 'required',
      screeningReason: 'Sharing between several bodies about people who may be vulnerable.',
      reference: `DPIA ${dates.assessedOn.slice(0, 4)}/${subject.rows.length}${subject.parties.length}`,
      completedOn: dates.assessedOn,
      dpoAdvice: 'The data protection officers of the parties advise to go ahead with the steps in schedule 4.',
    },
    term: {
      ...started.term,
      effectiveOn: dates.effectiveOn,
      endsOn: dates.endsOn,
      firstReviewOn: addMonths(dates.effectiveOn, 12),
      entryIntoForce: dates.entryIntoForce ?? { rule: 'as-each-signs' },
    },
  };
}

/** An organisation as a party of a protocol on a subject. */
export function partyOf(key: OrganisationKey, subject: Subject, ids: OrganisationIds): Party {
  const organisation: DemonstrationOrganisation = ORGANISATIONS[key];
  const { name, kind, sector, domain } = organisation;
  const gives = subject.rows.some(({ from }) => from === key || from === null);
  const takes = subject.rows.some(({ from, to }) => from === null || (to as readonly string[]).includes(key));
  return {
    ...blankParty({ id: key, organisationId: ids.get(key) ?? '', name, kind, sector }),
    ...entryOf(organisation),
    provides: gives,
    // Who neither gives nor takes in any row takes part in the meetings, and so hears.
    receives: takes || !gives,
    controllerStatus: subject.template === 'joint-controller-arrangement' ? 'joint-controller' : 'separate-controller',
    legalBasis: legalBasisOf(organisation),
    privacyNotice: { url: `https://${domain}/privacy`, howPeopleAreTold: 'In person at first contact, and in the notice on our website.' },
  };
}

/** What is entered about an organisation, here and wherever it takes part. */
export function entryOf({ sector, kind, domain }: DemonstrationOrganisation): Pick<
  Party,
  'icoNumber' | 'dataProtectionOfficer' | 'subjectAccess' | 'breachContact' | 'caldicottGuardian' | 'assurance'
> {
  const health = sector === 'health' || sector === 'social-care';
  return {
    icoNumber: `ZX${String(Array.from(domain).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 900_000 + 100_000)}`,
    dataProtectionOfficer: { name: 'Data protection officer', email: `dpo@${domain}`, telephone: '' },
    subjectAccess: { name: 'Information requests', email: `requests@${domain}`, telephone: '' },
    breachContact: { name: 'Duty manager, at any hour', email: `incidents@${domain}`, telephone: '01632 960999' },
    caldicottGuardian: health ? { name: 'Caldicott Guardian', email: `caldicott@${domain}`, telephone: '' } : null,
    assurance: {
      dsptStatus: health || kind === 'public-authority' ? 'met' : 'not-applicable',
      dsptStatedOn: health || kind === 'public-authority' ? '2026-06-30' : null,
      cyberEssentials: kind === 'charity' ? 'basic' : 'plus',
      cyberEssentialsStatedOn: '2026-05-31',
    },
  };
}

function dataRow(row: SubjectRow, index: number): DataRow {
  const marks = row.marks ?? [];
  return {
    ...blankDataRow(`row-${index + 1}`),
    dataSubjects: row.about,
    dataItems: row.items,
    specialCategory: marks.includes('special'),
    criminalOffence: marks.includes('criminal'),
    children: marks.includes('children'),
    fromPartyId: row.from,
    toPartyIds: row.to,
    purpose: row.purpose,
    frequency: row.often,
    transferMethod: row.from === null ? 'Seen in the shared view; nothing is sent' : 'Secure e-mail between government-standard domains, or the county’s secure portal',
    recipientRoles: row.readBy,
    retention: row.kept,
    retentionFrom: row.keptFrom,
    disposal: 'Deleted from the case system; paper, if any, is shredded',
    form: row.form ?? 'identifiable',
  };
}

/** What bodies of each sector usually rely on: powers in the law of their nation. */
function legalBasisOf({ sector, kind, nation }: DemonstrationOrganisation): LegalBasis {
  const health = sector === 'health';
  const publicBody = kind !== 'charity' && kind !== 'company' && kind !== 'community-interest-company';
  return {
    statutoryPower: publicBody ? (nation === 'wales' ? POWERS_IN_WALES[sector] : POWERS_IN_ENGLAND[sector]) ?? GENERAL_POWER : '',
    article6: publicBody ? 'public-task' : 'legitimate-interests',
    article9: [health ? 'health-or-social-care' : 'substantial-public-interest'],
    schedule1Condition: health ? 'Paragraph 2: health or social care purposes' : 'Paragraph 18: safeguarding of children and of individuals at risk',
    article10: 'DPA 2018 Schedule 1, paragraph 18: safeguarding of children and of individuals at risk',
    lawEnforcement: false,
    confidence: 'public-interest',
    confidenceExplanation: 'People are told, and asked where that is safe. Where they do not agree, the interest of the person or of others is weighed and the decision recorded.',
    humanRights: 'Article 8 of the Convention is engaged. The interference is lawful, serves the protection of health and of the rights of others, and goes no further than the purpose needs.',
    consentModel: '',
  };
}

const POWERS_IN_ENGLAND: Partial<Record<Sector, string>> = {
  'local-government': 'Children Act 2004, section 10; Care Act 2014, sections 6 and 7',
  health: 'National Health Service Act 2006; Health and Social Care Act 2012, section 251B',
  police: 'Police powers at common law; Crime and Disorder Act 1998, section 115',
  schools: 'Education Act 2002, section 175',
  education: 'Children and Families Act 2014, section 29',
  'fire-and-rescue': 'Fire and Rescue Services Act 2004, section 6',
  'offending-and-criminal-justice': 'Offender Management Act 2007, section 14',
};

const POWERS_IN_WALES: Partial<Record<Sector, string>> = {
  health: 'National Health Service (Wales) Act 2006; Social Services and Well-being (Wales) Act 2014, section 162',
  'social-care': 'Social Services and Well-being (Wales) Act 2014, sections 162 to 164',
};

const GENERAL_POWER = 'Crime and Disorder Act 1998, section 115';
