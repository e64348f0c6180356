import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';
import { ReadTrail } from './read-trail.js';

/** The audit trail, and who has read what, for every module that changes something. */
@Global()
@Module({ providers: [AuditTrail, ReadTrail], exports: [AuditTrail, ReadTrail] })
export class AuditModule {}
