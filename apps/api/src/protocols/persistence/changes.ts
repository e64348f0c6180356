import { Injectable } from '@nestjs/common';
import type { Actor, Instant, Outcome, Protocol, Sha256 } from '@isp/protocols';
import { AuditTrail } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Statement, Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { auditEntriesOf } from './audit-entries.js';
import { OwedMails } from './owed-mails.js';
import { ProtocolRepository } from './protocol.repository.js';
import { refuseStaleRevision } from './stale-revision.js';
import { Turns } from './turns.js';
import type { FrozenText } from './version-writes.js';

/** What an act came to, with the bytes of whatever version it froze. */
export interface Changed extends Outcome {
  readonly frozen?: ReadonlyMap<Sha256, FrozenText>;
}

/** Who wants a change, and whether this protocol lets them: the second step of authority, taken with the row locked. */
export interface Authority {
  readonly actor: Actor;
  /** Throws unless this may be done to the protocol as it is now. */
  check(protocol: Protocol, at: Instant): void;
}

/** The one door for writing: no protocol changes, and nothing is owed because of a change, but through here. */
@Injectable()
export class Changes {
  constructor(
    private readonly transactions: Transactions,
    private readonly protocols: ProtocolRepository,
    private readonly audit: AuditTrail,
    private readonly mails: OwedMails,
    private readonly clock: Clock,
    private readonly turns: Turns,
  ) {}

  /**
   * In one transaction: locks the protocol, asks for authority, compares the revision, does the pure act, saves, appends
   * one audit entry for each event, and owes the mails that the events call for.
   * @param expectedRevision the revision the act was meant for; `null`: whatever there is
   * @param act may also write what belongs to the change (an attachment) in the same transaction
   * @returns the protocol after it
   */
  apply(
    authority: Authority,
    protocolId: string,
    expectedRevision: number | null,
    act: (protocol: Protocol, at: Instant, tx: Transaction) => Changed | Promise<Changed>,
  ): Promise<Protocol> {
    return this.turns.take(protocolId, () =>
      this.transactions.run(async (tx, last) => {
        const locked = await this.protocols.locked(tx, protocolId);
        if (locked === null) throw notFound();
        const { protocol: before, lastEntry } = locked;
        const at = this.clock.now();
        authority.check(before, at);
        if (expectedRevision !== null) await refuseStaleRevision(tx, before, expectedRevision);
        const { protocol, events, frozen = NOTHING_FROZEN } = await act(before, at, tx);
        if (events.length === 0) return before;
        const after = { ...protocol, revision: before.revision + 1 };
        // One statement for all of it: round trips are what a signing costs most.
        const statement = new Statement();
        this.protocols.write(statement, before, after, at, frozen);
        this.audit.write(statement, auditEntriesOf(after, authority.actor, events, at), lastEntry === null ? [] : [lastEntry]);
        await this.mails.owe(tx, statement, after, events, at);
        last(statement);
        return after;
      }),
    );
  }

  /**
   * Keeps a protocol that did not exist before, with its audit entries, in one transaction.
   * @param start makes the protocol, given the next reference of the year
   */
  start(actor: Actor, start: (reference: string, at: Instant) => Outcome): Promise<Protocol> {
    return this.transactions.run(async (tx) => {
      const at = this.clock.now();
      const reference = await this.protocols.nextReference(tx, Number(this.clock.today().slice(0, 4)));
      const { protocol, events } = start(reference, at);
      await this.protocols.add(tx, protocol, at);
      await this.audit.append(tx, auditEntriesOf(protocol, actor, events, at));
      return protocol;
    });
  }
}

const NOTHING_FROZEN: ReadonlyMap<Sha256, FrozenText> = new Map();
