/** The empty forms of what a protocol holds: what a drafter starts from, and what tells an untouched section. */
import type {
  Contact,
  DataRow,
  LegalBasis,
  Party,
  PracticalStep,
  ProtocolContent,
  ProtocolKind,
  TemplateReference,
} from './content.js';
import { REVIEW_CYCLE } from './limits.js';

/** Partners tell each other of an incident within a day, unless they agree otherwise (usual in regional frameworks). */
const USUAL_NOTICE_OF_INCIDENT_HOURS = 24;

/**
 * A content in which nothing has been written yet but what is usual: notice of incidents within 24 hours, in force
 * between signatories as each signs, a review every 24 months after the first.
 * @param kind which of the four kinds
 * @param template the template, at its version
 */
export function blankContent(kind: ProtocolKind, template: TemplateReference): ProtocolContent {
  return {
    template,
    language: 'en',
    title: '',
    kind,
    tier: kind === 'memorandum-of-understanding' ? 0 : 3,
    framework: '',
    topics: [],
    nations: [],
    areas: [],
    purpose: { summary: '', aims: '', need: '', benefits: '', necessity: '', alternatives: '' },
    practitionerSummary: '',
    parties: [],
    joiningAndLeaving: '',
    dataRows: [],
    fairness: {
      involvement: '',
      whoAnswersRequests: '',
      notifyPartnersWithinDays: null,
      freedomOfInformation: '',
      complaints: '',
      automatedDecisions: '',
    },
    dpia: { screening: null, screeningReason: '', reference: '', completedOn: null, dpoAdvice: '' },
    security: {
      transfer: '',
      storage: '',
      access: '',
      audit: '',
      accuracy: '',
      onwardSharing: '',
      transfersAbroad: '',
    },
    incidents: { notifyWithinHours: USUAL_NOTICE_OF_INCIDENT_HOURS, procedure: '' },
    practicalSteps: [],
    term: {
      effectiveOn: null,
      endsOn: null,
      firstReviewOn: null,
      reviewEveryMonths: REVIEW_CYCLE.everyMonths,
      entryIntoForce: { rule: 'as-each-signs' },
      noticeDays: null,
      disputes: '',
      exitAndReturn: '',
    },
    clauseOverrides: [],
  };
}

/** What is always known of an organisation that becomes a party. */
export type NewParty = Pick<Party, 'id' | 'organisationId' | 'name' | 'kind' | 'sector'>;

/**
 * A party of which only the organisation is known.
 * @param known its id in this protocol and what the organisation is
 */
export function blankParty(known: NewParty): Party {
  return {
    id: known.id,
    organisationId: known.organisationId,
    name: known.name,
    kind: known.kind,
    sector: known.sector,
    icoNumber: '',
    provides: false,
    receives: false,
    controllerStatus: null,
    dataProtectionOfficer: NOBODY,
    subjectAccess: NOBODY,
    breachContact: NOBODY,
    caldicottGuardian: null,
    assurance: { dsptStatus: '', dsptStatedOn: null, cyberEssentials: '', cyberEssentialsStatedOn: null },
    legalBasis: NO_LEGAL_BASIS,
    privacyNotice: { url: '', howPeopleAreTold: '' },
    signedForBy: null,
  };
}

/**
 * A data row in which nothing has been written yet.
 * @param id its id, new in this protocol
 */
export function blankDataRow(id: string): DataRow {
  return {
    id,
    dataSubjects: '',
    dataItems: '',
    specialCategory: false,
    criminalOffence: false,
    children: false,
    fromPartyId: null,
    toPartyIds: [],
    purpose: '',
    frequency: '',
    transferMethod: '',
    recipientRoles: '',
    lawfulBasis: null,
    retention: null,
    retentionFrom: '',
    disposal: '',
    form: 'identifiable',
  };
}

/**
 * A practical step in which nothing has been written yet.
 * @param id its id, new in this protocol
 */
export function blankPracticalStep(id: string): PracticalStep {
  return { id, step: '', responsible: '', monitoring: '' };
}

const NOBODY: Contact = { name: '', email: '', telephone: '' };

const NO_LEGAL_BASIS: LegalBasis = {
  statutoryPower: '',
  article6: null,
  article9: [],
  schedule1Condition: '',
  article10: '',
  lawEnforcement: false,
  confidence: null,
  confidenceExplanation: '',
  humanRights: '',
  consentModel: '',
};
