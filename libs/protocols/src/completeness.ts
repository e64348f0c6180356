/**
 * What a content still lacks before it can be sent for signature: what must be there always, and what must be there
 * because of something else it says. Each gap says why, by what source, and whether the law asks or good practice.
 */
import type { ProtocolContent } from './content.js';
import { gapsOfLegalBasis } from './completeness-of-legal-basis.js';
import { gapsOfParties } from './completeness-of-parties.js';
import { gap, missing, type Gap } from './gap.js';
import type { Publication } from './protocol.js';

/**
 * Every gap of a content, in the order of the sections.
 * @param content a draft's content
 * @param publication the lead's decision about the register, when that is to be checked too
 * @returns an empty list when it is complete
 */
export function gaps(content: ProtocolContent, publication?: Publication): readonly Gap[] {
  return [
    ...gapsOfControl(content, publication),
    ...gapsOfPurpose(content),
    ...gapsOfParties(content),
    ...gapsOfData(content),
    ...gapsOfLegalBasis(content),
    ...gapsOfFairness(content),
    ...gapsOfDpia(content),
    ...gapsOfSecurity(content),
    ...missing('incidents', '/incidents/notifyWithinHours', 'incident-hours-missing', content.incidents.notifyWithinHours),
    ...gapsOfSteps(content),
    ...gapsOfTerm(content),
    ...missing('practitioner-summary', '/practitionerSummary', 'practitioner-summary-missing', content.practitionerSummary),
  ];
}

function gapsOfControl(content: ProtocolContent, publication: Publication | undefined): readonly Gap[] {
  const unexplained = publication?.level === 'none' && publication.reason.trim() === '';
  return [
    ...missing('control', '/title', 'title-missing', content.title),
    ...(unexplained ? [gap('control', '/publication/reason', 'publication-reason-missing')] : []),
  ];
}

function gapsOfPurpose({ purpose }: ProtocolContent): readonly Gap[] {
  return [
    ...missing('purpose', '/purpose/summary', 'purpose-summary-missing', purpose.summary),
    ...missing('purpose', '/purpose/aims', 'purpose-aims-missing', purpose.aims),
    ...missing('purpose', '/purpose/need', 'purpose-need-missing', purpose.need),
    ...missing('purpose', '/purpose/benefits', 'purpose-benefits-missing', purpose.benefits),
    ...missing('purpose', '/purpose/necessity', 'purpose-necessity-missing', purpose.necessity),
    ...missing('purpose', '/purpose/alternatives', 'purpose-alternatives-missing', purpose.alternatives),
  ];
}

function gapsOfData({ kind, dataRows }: ProtocolContent): readonly Gap[] {
  if (dataRows.length === 0) return [gap('data', '/dataRows', 'data-rows-missing')];
  // In a joint arrangement or a memorandum, information may be held in common: a row needs no giver and taker there.
  const flows = kind === 'routine-sharing' || kind === 'one-way-disclosure';
  return dataRows.flatMap((row, index) => {
    const at = `/dataRows/${index}`;
    const others = row.toPartyIds.filter((id) => id !== row.fromPartyId);
    return [
      ...missing('data', `${at}/dataSubjects`, 'row-data-subjects-missing', row.dataSubjects),
      ...missing('data', `${at}/dataItems`, 'row-data-items-missing', row.dataItems),
      ...(flows ? missing('data', `${at}/fromPartyId`, 'row-from-missing', row.fromPartyId) : []),
      ...(flows && others.length === 0 ? [gap('data', `${at}/toPartyIds`, 'row-to-missing')] : []),
      ...missing('data', `${at}/purpose`, 'row-purpose-missing', row.purpose),
      ...missing('data', `${at}/frequency`, 'row-frequency-missing', row.frequency),
      ...missing('data', `${at}/transferMethod`, 'row-transfer-method-missing', row.transferMethod),
      ...missing('data', `${at}/recipientRoles`, 'row-recipient-roles-missing', row.recipientRoles),
      ...missing('data', `${at}/retention`, 'row-retention-missing', row.retention),
      ...missing('data', `${at}/retentionFrom`, 'row-retention-from-missing', row.retentionFrom),
      ...missing('data', `${at}/disposal`, 'row-disposal-missing', row.disposal),
    ];
  });
}

const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  'public-authority',
  'nhs-body',
  'general-practice',
  'school-or-college',
  'police-force',
]);

function gapsOfFairness({ fairness, parties, kind }: ProtocolContent): readonly Gap[] {
  const joint =
    kind === 'joint-controller-arrangement' || parties.some((party) => party.controllerStatus === 'joint-controller');
  const asked = parties.some((party) => PUBLIC_BODIES.has(party.kind));
  return [
    ...missing('fairness', '/fairness/involvement', 'involvement-missing', fairness.involvement),
    ...parties.flatMap((party, index) => {
      // A processor acts for a controller, whose notice covers it.
      if (party.controllerStatus === 'processor') return [];
      const at = `/parties/${index}/privacyNotice`;
      return [
        ...missing('fairness', `${at}/url`, 'privacy-notice-url-missing', party.privacyNotice.url),
        ...missing('fairness', `${at}/howPeopleAreTold`, 'privacy-notice-missing', party.privacyNotice.howPeopleAreTold),
      ];
    }),
    ...missing(
      'fairness',
      '/fairness/whoAnswersRequests',
      joint ? 'joint-responsibilities-missing' : 'who-answers-requests-missing',
      fairness.whoAnswersRequests,
    ),
    ...missing(
      'fairness',
      '/fairness/notifyPartnersWithinDays',
      'notify-partners-days-missing',
      fairness.notifyPartnersWithinDays,
    ),
    ...(asked
      ? missing(
          'fairness',
          '/fairness/freedomOfInformation',
          'freedom-of-information-missing',
          fairness.freedomOfInformation,
        )
      : []),
    ...missing('fairness', '/fairness/complaints', 'complaints-missing', fairness.complaints),
  ];
}

function gapsOfDpia({ dpia }: ProtocolContent): readonly Gap[] {
  if (dpia.screening === null) return [gap('dpia', '/dpia/screening', 'dpia-screening-missing')];
  if (dpia.screening === 'not-required') {
    return missing('dpia', '/dpia/screeningReason', 'dpia-screening-reason-missing', dpia.screeningReason);
  }
  return [
    ...missing('dpia', '/dpia/reference', 'dpia-reference-missing', dpia.reference),
    ...missing('dpia', '/dpia/completedOn', 'dpia-date-missing', dpia.completedOn),
    ...missing('dpia', '/dpia/dpoAdvice', 'dpo-advice-missing', dpia.dpoAdvice),
  ];
}

function gapsOfSecurity({ security }: ProtocolContent): readonly Gap[] {
  return [
    ...missing('security', '/security/transfer', 'security-transfer-missing', security.transfer),
    ...missing('security', '/security/storage', 'security-storage-missing', security.storage),
    ...missing('security', '/security/access', 'security-access-missing', security.access),
    ...missing('security', '/security/audit', 'security-audit-missing', security.audit),
    ...missing('security', '/security/accuracy', 'security-accuracy-missing', security.accuracy),
    ...missing('security', '/security/onwardSharing', 'onward-sharing-missing', security.onwardSharing),
  ];
}

function gapsOfSteps({ practicalSteps }: ProtocolContent): readonly Gap[] {
  if (practicalSteps.length === 0) return [gap('practical-steps', '/practicalSteps', 'practical-steps-missing')];
  return practicalSteps.flatMap((step, index) => [
    ...missing('practical-steps', `/practicalSteps/${index}/step`, 'step-missing', step.step),
    ...missing('practical-steps', `/practicalSteps/${index}/responsible`, 'step-responsible-missing', step.responsible),
    ...missing('practical-steps', `/practicalSteps/${index}/monitoring`, 'step-monitoring-missing', step.monitoring),
  ]);
}

function gapsOfTerm({ term }: ProtocolContent): readonly Gap[] {
  const unnamed = term.entryIntoForce.rule === 'named-parties' && term.entryIntoForce.partyIds.length === 0;
  return [
    ...missing('term', '/term/effectiveOn', 'effective-date-missing', term.effectiveOn),
    ...missing('term', '/term/firstReviewOn', 'first-review-missing', term.firstReviewOn),
    ...(unnamed ? [gap('term', '/term/entryIntoForce/partyIds', 'named-parties-missing')] : []),
    ...missing('term', '/term/noticeDays', 'notice-missing', term.noticeDays),
    ...missing('term', '/term/disputes', 'disputes-missing', term.disputes),
    ...missing('term', '/term/exitAndReturn', 'exit-missing', term.exitAndReturn),
  ];
}
