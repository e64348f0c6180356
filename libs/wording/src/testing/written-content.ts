import { blankContent, blankDataRow, blankParty, type Party, type ProtocolContent, type Signature } from '@isp/protocols';

/** A content in which every text is what `write` makes of the field's name: nothing that a person can type is left out. */
export function writtenContent(write: (field: string) => string = (field) => `«${field}»`): ProtocolContent {
  const blank = blankContent('routine-sharing', { key: 'plain', version: 1 });
  const contact = (field: string): Party['breachContact'] => ({ name: write(`${field} name`), email: write(`${field} email`), telephone: write(`${field} telephone`) });
  const party = (id: string): Party => ({
    ...blankParty({ id, organisationId: `organisation-${id}`, name: write(`${id} name`), kind: 'nhs-body', sector: 'health' }),
    icoNumber: write(`${id} ICO number`),
    provides: true,
    receives: true,
    controllerStatus: 'separate-controller',
    dataProtectionOfficer: contact(`${id} DPO`),
    subjectAccess: contact(`${id} subject access`),
    breachContact: contact(`${id} breach`),
    caldicottGuardian: contact(`${id} guardian`),
    assurance: { dsptStatus: 'met', dsptStatedOn: '2026-06-30', cyberEssentials: 'plus', cyberEssentialsStatedOn: '2026-05-01' },
    legalBasis: {
      statutoryPower: write(`${id} power`),
      article6: 'public-task',
      article9: ['health-or-social-care'],
      schedule1Condition: write(`${id} schedule 1`),
      article10: write(`${id} article 10`),
      lawEnforcement: true,
      confidence: 'public-interest',
      confidenceExplanation: write(`${id} confidence`),
      humanRights: write(`${id} human rights`),
      consentModel: write(`${id} consent`),
    },
    privacyNotice: { url: write(`${id} privacy notice`), howPeopleAreTold: write(`${id} how told`) },
  });
  return {
    ...blank,
    title: write('title'),
    framework: write('framework'),
    topics: [write('topic')],
    areas: [write('area')],
    nations: ['england', 'wales', 'scotland', 'northern-ireland'],
    purpose: {
      summary: write('summary'),
      aims: write('aims'),
      need: write('need'),
      benefits: write('benefits'),
      necessity: write('necessity'),
      alternatives: write('alternatives'),
    },
    practitionerSummary: write('practitioner summary'),
    parties: [party('first'), party('second')],
    joiningAndLeaving: write('joining and leaving'),
    dataRows: [
      {
        ...blankDataRow('row-1'),
        dataSubjects: write('data subjects'),
        dataItems: write('data items'),
        specialCategory: true,
        criminalOffence: true,
        children: true,
        fromPartyId: 'first',
        toPartyIds: ['second'],
        purpose: write('row purpose'),
        frequency: write('frequency'),
        transferMethod: write('transfer method'),
        recipientRoles: write('recipient roles'),
        lawfulBasis: 'public-task',
        retention: 'P6Y',
        retentionFrom: write('retention from'),
        disposal: write('disposal'),
        form: 'identifiable',
      },
    ],
    fairness: {
      involvement: write('involvement'),
      whoAnswersRequests: write('who answers'),
      notifyPartnersWithinDays: 3,
      freedomOfInformation: write('freedom of information'),
      complaints: write('complaints'),
      automatedDecisions: write('automated decisions'),
    },
    dpia: {
      screening: 'required',
      screeningReason: write('screening reason'),
      reference: write('DPIA reference'),
      completedOn: '2026-10-01',
      dpoAdvice: write('DPO advice'),
    },
    security: {
      transfer: write('transfer'),
      storage: write('storage'),
      access: write('access'),
      audit: write('audit'),
      accuracy: write('accuracy'),
      onwardSharing: write('onward sharing'),
      transfersAbroad: write('transfers abroad'),
    },
    incidents: { notifyWithinHours: 24, procedure: write('incident procedure') },
    practicalSteps: [{ id: 'step-1', step: write('step'), responsible: write('responsible'), monitoring: write('monitoring') }],
    term: {
      effectiveOn: '2027-01-01',
      endsOn: '2029-12-31',
      firstReviewOn: '2028-01-01',
      reviewEveryMonths: 24,
      entryIntoForce: { rule: 'as-each-signs' },
      noticeDays: 30,
      disputes: write('disputes'),
      exitAndReturn: write('exit and return'),
    },
  };
}

/** A signature of the first party on paper, with every text what `write` makes of the field's name. */
export function writtenSignature(write: (field: string) => string = (field) => `«${field}»`): Signature {
  return {
    id: 'signature-1',
    partyId: 'first',
    requestId: null,
    name: write('signatory'),
    jobTitle: write('job title'),
    capacity: 'chief-executive',
    email: 'signatory@first.example',
    authority: write('authority'),
    signedOn: '2026-12-01',
    recordedAt: '2026-12-04T10:00:00.000Z',
    recordedBy: { personId: 'person-1', name: write('recorded by'), organisationId: 'organisation-first' },
    method: 'paper',
    scan: { attachmentId: 'scan-1', sha256: 'c'.repeat(64) },
    contentSha256: 'a'.repeat(64),
    documentSha256: 'b'.repeat(64),
  };
}
