import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import { actorOf, has } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import { AdviserMails } from '../adviser-mails.js';
import { OrganisationsRepository } from '../persistence/organisations.repository.js';
import { PracticesRepository } from '../persistence/practices.repository.js';
import { newlyNamed } from '../practice.js';
import type { PracticeInput } from '../practice.js';
import { advisersOf, wordsAndDocumentsOf } from '../practice-records.js';

/** Changes what an organisation tells its people about sharing: its statement, its policies and codes, its advisers. Whoever is newly named is told. */
@Injectable()
export class ChangePractice {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationsRepository,
    private readonly practices: PracticesRepository,
    private readonly mails: AdviserMails,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param revision the revision that the change was made against; 0: of nothing entered yet.
   * @throws {Problem} 404; 403 `not-its-administrator`; 412 `revision-changed`; 422 for an adviser whom nobody could reach; 429 for too many who
   *   would have to be told.
   */
  async execute(viewer: Viewer, id: string, revision: number, input: PracticeInput): Promise<void> {
    refuseUnreachable(input);
    // Looked at twice, since attempts are not counted inside a transaction, and what is refused for another reason owes no mail.
    const seen = await this.transactions.run((tx) => this.refuseOrLock(tx, viewer, id, revision));
    await this.mails.count(id, newlyNamed(seen.advisers, input.advisers));
    await this.transactions.run(async (tx) => {
      const before = await this.refuseOrLock(tx, viewer, id, revision);
      await this.practices.save(tx, id, input, revision + 1);
      await this.mails.owe(tx, id, newlyNamed(before.advisers, input.advisers), viewer.personId, revision + 1);
      await this.audit.append(tx, [
        {
          chain: id,
          type: 'organisation.practice-changed',
          actor: actorOf(viewer),
          payload: { before: wordsAndDocumentsOf(before), after: wordsAndDocumentsOf(input) },
          personal: { before: advisersOf(before), after: advisersOf(input) },
        },
      ]);
    });
  }

  private async refuseOrLock(tx: Transaction, viewer: Viewer, id: string, revision: number): Promise<PracticeInput> {
    // The organisation's row stands for a practice that is not there yet: of two who enter it first, one waits.
    if ((await this.organisations.lock(tx, id)) === null) throw notFound();
    refuseUnlessItsOwn(viewer, id);
    const before = await this.practices.lock(tx, id);
    const currentRevision = before?.revision ?? 0;
    if (currentRevision !== revision) throw new Problem(412, 'revision-changed', { facts: { currentRevision } });
    return before ?? NOTHING;
  }
}

const NOTHING: PracticeInput = { statement: '', adoptedBy: '', adoptedOn: null, reviewOn: null, policies: [], advisers: [] };

/**
 * Its administrators and information governance officers, and the platform's. Not, as with its entry, whoever named it as a partner: nobody
 * speaks to another's staff in its name.
 */
function refuseUnlessItsOwn(viewer: Viewer, organisationId: string): void {
  if (viewer.platformAdministrator) return;
  const itsOfficer = has(viewer, 'administer-organisation') || has(viewer, 'draft-protocols');
  if (viewer.organisationId !== organisationId || !itsOfficer) throw new Problem(403, 'not-its-administrator');
}

function refuseUnreachable({ advisers }: PracticeInput): void {
  const pointers = advisers.flatMap(({ telephone, email }, place) =>
    telephone === '' && email === '' ? [{ pointer: `/advisers/${place}/telephone`, code: 'missing', facts: {} }] : [],
  );
  if (pointers.length > 0) throw new Problem(422, 'not-valid', { pointers });
}
