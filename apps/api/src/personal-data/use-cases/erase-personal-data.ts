import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail, ERASED, SYSTEM_ACTOR } from '../../platform/audit/index.js';
import type { AuditActor } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';
import type { DataSubject, Erasure, Verification } from '../data-subject.js';
import { ErasedDrafts } from '../persistence/erased-drafts.js';
import { ErasingWrites } from '../persistence/erasing-writes.js';
import { FindDataSubjects } from '../persistence/find-data-subjects.js';

/** Erases what is kept of somebody, but for what stays as evidence of an agreement (UK GDPR articles 17(1) and 17(3)(e)). */
@Injectable()
export class ErasePersonalData {
  constructor(
    private readonly subjects: FindDataSubjects,
    private readonly drafts: ErasedDrafts,
    private readonly writes: ErasingWrites,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Erases. Interrupted between the drafts and the rest, it is run again; of somebody who has been erased it finds nothing, and
   * records nothing. The record of it names nobody but an administrator who did it for another.
   *
   * @param by who did it for somebody else; `null`: the person themselves, or whoever runs the service
   * @throws {Problem} 409 `erasure-leaves-nobody`, with what has to be done first.
   */
  async execute(subject: DataSubject, by: AuditActor | null, verified: Verification): Promise<Erasure> {
    const { known, obstacles, keptSignatures, keptTexts } = await this.subjects.plan(subject);
    if (!known) return { erasureId: null, keptSignatures, keptTexts };
    if (obstacles.length > 0) throw new Problem(409, 'erasure-leaves-nobody', { facts: { obstacles } });
    const drafts = await this.drafts.erase(subject);
    const erasureId = randomUUID();
    await this.transactions.run(async (tx) => {
      await this.writes.takeTime(tx);
      await this.writes.lockPeople(tx, subject);
      await this.writes.lockProtocols(tx, subject);
      // Asked again where nobody else can change the answer: of two last administrators who go at once, one stays.
      const left = await this.subjects.obstacles((sql, values) => tx.query(sql, [...values]), subject);
      if (left.length > 0) throw new Problem(409, 'erasure-leaves-nobody', { facts: { obstacles: left } });
      const saidAnew = await this.writes.signaturesSaidAnew(tx, subject);
      const counts = await this.writes.erase(tx, subject, erasureId, this.clock.now());
      const payload = { how: verified === 'signed-in' ? 'by-themselves' : 'on-request', verified, ...counts, drafts, signaturesKept: saidAnew.length };
      await this.audit.append(tx, [...saidAnew, { chain: erasureId, type: ERASED, actor: by ?? SYSTEM_ACTOR, payload }]);
    });
    return { erasureId, keptSignatures, keptTexts };
  }
}
