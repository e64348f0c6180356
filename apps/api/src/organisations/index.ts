export { FindOrganisations } from './find-organisations.js';
export { NO_ASSURANCE, NO_CONTACT } from './organisation.js';
export type { FormerName, Organisation, OrganisationInput, OrganisationSummary } from './organisation.js';
export { OrganisationsModule } from './organisations.module.js';
export { CreateOrganisation } from './use-cases/create-organisation.js';
