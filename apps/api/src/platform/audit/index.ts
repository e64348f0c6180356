export { SYSTEM_ACTOR } from './audit-entry.js';
export type { AuditActor, AuditEntry, JsonObject } from './audit-entry.js';
export { AuditModule } from './audit.module.js';
export { AuditTrail, heldChain } from './audit-trail.js';
export { besideOf, ERASED } from './erasures.js';
export type { BesideRow } from './erasures.js';
