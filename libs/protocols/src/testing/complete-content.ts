import { blankContent, blankDataRow, blankParty } from '../blank-content.js';
import type { Contact, DataRow, Party, ProtocolContent } from '../content.js';

/** What a complete content is to be like; what is not said is usual. */
export interface CompleteContent {
  /** How many parties; two unless said. Their ids are `party-1`, `party-2` … */
  readonly parties?: number;
  readonly effectiveOn?: string;
  readonly endsOn?: string | null;
  readonly firstReviewOn?: string;
  readonly sections?: Partial<ProtocolContent>;
}

/**
 * A routine sharing protocol between invented organisations to which nothing is missing: the first party gives, the
 * others receive and give back. Effective on 2027-01-01, first reviewed on 2028-01-01, until ended.
 * @param like what is to be different
 */
export function completeContent(like: CompleteContent = {}): ProtocolContent {
  const parties = Array.from({ length: like.parties ?? 2 }, (_, index) => completeParty(index + 1));
  const blank = blankContent('routine-sharing', { key: 'routine-sharing', version: 1 });
  return {
    ...blank,
    title: 'Early help for families in Exampleshire',
    topics: ['early help'],
    nations: ['england'],
    areas: ['Exampleshire'],
    purpose: {
      summary: 'Families get one offer of help instead of four.',
      aims: 'Agree one plan of support for each family.',
      need: 'Each service knows a part of the picture.',
      benefits: 'Help comes earlier, and families tell their story once.',
      necessity: 'The plan cannot be agreed without knowing who already helps.',
      alternatives: 'Asking families to carry papers between services was tried and failed.',
    },
    practitionerSummary: 'You may tell the early help team which families you already support.',
    parties,
    joiningAndLeaving: 'A new party signs the current version; a leaving one gives notice in writing.',
    dataRows: parties.slice(1).map((party, index) => completeRow(`row-${index + 1}`, 'party-1', [party.id])),
    fairness: {
      involvement: 'Families take part in the meeting that agrees their plan.',
      whoAnswersRequests: 'The party that receives a request answers it.',
      notifyPartnersWithinDays: 5,
      freedomOfInformation: 'The party asked consults the others before it answers.',
      complaints: 'To the data protection officer of any party.',
      automatedDecisions: 'None.',
    },
    dpia: {
      screening: 'required',
      screeningReason: 'Children’s data.',
      reference: 'DPIA-7',
      completedOn: '2026-09-01',
      dpoAdvice: 'Go ahead with the steps agreed.',
    },
    security: {
      transfer: 'Encrypted on the way.',
      storage: 'In each party’s case system.',
      access: 'By role, with two factors.',
      audit: 'Every look is recorded and sampled each quarter.',
      accuracy: 'Corrections reach the others within a day.',
      onwardSharing: 'Not without asking the giver.',
      transfersAbroad: 'None.',
    },
    incidents: { notifyWithinHours: 24, procedure: 'By telephone to the breach contact.' },
    practicalSteps: [
      { id: 'step-1', step: 'Check access lists.', responsible: 'Each IG officer', monitoring: 'Reported each quarter.' },
    ],
    term: {
      ...blank.term,
      effectiveOn: like.effectiveOn ?? '2027-01-01',
      endsOn: like.endsOn ?? null,
      firstReviewOn: like.firstReviewOn ?? '2028-01-01',
      noticeDays: 90,
      disputes: 'Between the signatories, then their chief executives.',
      exitAndReturn: 'A leaving party returns or destroys what it received.',
    },
    ...like.sections,
  };
}

/**
 * A party to which nothing is missing.
 * @param number 1 for the lead organisation; gives its id, its organisation's id and its name
 */
export function completeParty(number: number): Party {
  return {
    ...blankParty({
      id: `party-${number}`,
      organisationId: `organisation-${number}`,
      name: `Organisation ${number}`,
      kind: 'public-authority',
      sector: 'local-government',
    }),
    icoNumber: `Z${1_000_000 + number}`,
    provides: true,
    receives: true,
    controllerStatus: 'separate-controller',
    dataProtectionOfficer: desk('dpo', number),
    subjectAccess: desk('requests', number),
    breachContact: desk('breach', number),
    assurance: {
      dsptStatus: 'met',
      dsptStatedOn: '2026-06-30',
      cyberEssentials: 'basic',
      cyberEssentialsStatedOn: '2026-05-31',
    },
    legalBasis: {
      statutoryPower: 'Children Act 2004, section 10',
      article6: 'public-task',
      article9: [],
      schedule1Condition: '',
      article10: '',
      lawEnforcement: false,
      confidence: null,
      confidenceExplanation: '',
      humanRights: 'The interference is lawful, necessary and proportionate.',
      consentModel: '',
    },
    privacyNotice: {
      url: `https://organisation-${number}.example/privacy`,
      howPeopleAreTold: 'At the first meeting, in writing.',
    },
  };
}

/**
 * A data row to which nothing is missing.
 * @param id its id
 * @param from the party that gives, or `null`
 * @param to the parties that receive
 */
export function completeRow(id: string, from: string | null, to: readonly string[]): DataRow {
  return {
    ...blankDataRow(id),
    dataSubjects: 'Children and their carers',
    dataItems: 'Name, address, services already involved',
    children: true,
    fromPartyId: from,
    toPartyIds: to,
    purpose: 'Agree the plan',
    frequency: 'Weekly',
    transferMethod: 'Secure portal',
    recipientRoles: 'Early help coordinators',
    retention: 'P6Y',
    retentionFrom: 'Case closed',
    disposal: 'Deleted from the case system',
  };
}

function desk(name: string, number: number): Contact {
  return { name: `The ${name} desk`, email: `${name}@organisation-${number}.example`, telephone: '' };
}
