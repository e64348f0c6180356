import { randomUUID } from 'node:crypto';
import { standingNotice } from '@isp/guidance';
import { Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_ACTOR } from '../../platform/audit/index.js';
import type { AuditActor, JsonObject } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import type { DataSubject, Verification } from '../data-subject.js';
import { CollectPersonalData } from '../persistence/collect-personal-data.js';

/** Gives somebody everything that is kept of them, to read or to take elsewhere (UK GDPR articles 15 and 20). */
@Injectable()
export class ExportPersonalData {
  constructor(
    private readonly collected: CollectPersonalData,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The export is on record: of somebody with an account on their own chain, of anybody else on one of its own, so that their
   * address stands with nobody else's history. Where nothing was found, nothing was given out and nothing is recorded.
   */
  async execute(subject: DataSubject, by: AuditActor | null, verified: Verification): Promise<JsonObject> {
    const found = await this.collected.of(subject);
    if (Object.values(found).some((items) => items.length > 0)) {
      const chain = subject.personId ?? randomUUID();
      const personal = { email: subject.email };
      const entry = { chain, type: 'personal-data.exported', actor: by ?? SYSTEM_ACTOR, payload: { verified }, personal };
      await this.transactions.run((tx) => this.audit.append(tx, [entry]));
    }
    return {
      about: 'Everything that this service keeps about one person, in the words it is kept in.',
      madeAt: this.clock.now(),
      email: subject.email,
      ...found,
      notice: standingNotice('oneLine').paragraphs.join(' '),
    };
  }
}
