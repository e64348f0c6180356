export { FindOrganisations } from './find-organisations.js';
export { FindPractice } from './find-practice.js';
export { NO_ASSURANCE, NO_CONTACT } from './organisation.js';
export type { FormerName, Organisation, OrganisationInput, OrganisationSummary } from './organisation.js';
export { OrganisationsModule } from './organisations.module.js';
export { ADVICE_TOPICS, POLICY_KINDS } from './practice.js';
export type { AdviceTopic, Adviser, Policy, PolicyKind, Practice } from './practice.js';
export { PracticeResponse } from './dto/practice.dto.js';
export { CreateOrganisation } from './use-cases/create-organisation.js';
