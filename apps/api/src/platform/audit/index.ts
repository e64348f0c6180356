export { SYSTEM_ACTOR } from './audit-entry.js';
export type { AuditActor, AuditEntry, JsonObject } from './audit-entry.js';
export { AuditModule } from './audit.module.js';
export { AuditTrail, heldChain } from './audit-trail.js';
export { besideOf, ERASED } from './erasures.js';
export type { BesideRow } from './erasures.js';
export { ReadTrail, SENSITIVE } from './read-trail.js';
export type { ReadOnDay, Sensitive } from './read-trail.js';
export { ReadOnDayPage } from './read-on-day.response.js';
