import { Injectable } from '@nestjs/common';
import type { Actor, Instant, Outcome, Protocol, Sha256 } from '@isp/protocols';
import { AuditTrail } from '../../platform/audit/index.js';
import type { AuditEntry } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { isOfThisStatement, Statement, Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import type { NewJob } from '../../platform/jobs/index.js';
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
    return this.turns.take(protocolId, () => this.alone(protocolId, { authority, expectedRevision, act }));
  }

  /**
   * As {@link apply}, for acts that many want to do to one protocol at once, such as signing: those that wait for their turn
   * go through the door together, one after another within one transaction. Each has its own revision and its own audit
   * entries, is refused for itself alone, and is answered once the transaction is kept.
   * @param act needs nothing but the protocol
   */
  applyWithOthers(authority: Authority, protocolId: string, act: (protocol: Protocol, at: Instant) => Changed): Promise<Protocol> {
    return new Promise((resolve, reject) => {
      const wish = { authority, expectedRevision: null, act, resolve, reject };
      this.turns.share<SharedWish>(protocolId, wish, (gather) => this.together(protocolId, gather));
    });
  }

  /**
   * Keeps a protocol that did not exist before, with its audit entries, in one transaction.
   * @param start makes the protocol, given the next reference of the year; may also write what belongs to it in the same transaction,
   *   before the protocol itself is there
   */
  start(actor: Actor, start: (reference: string, at: Instant, tx: Transaction) => Changed | Promise<Changed>): Promise<Protocol> {
    return this.transactions.run(async (tx) => {
      const at = this.clock.now();
      const reference = await this.protocols.nextReference(tx, Number(this.clock.today().slice(0, 4)));
      const { protocol, events, frozen = NOTHING_FROZEN } = await start(reference, at, tx);
      await this.protocols.add(tx, protocol, at, frozen);
      await this.audit.append(tx, auditEntriesOf(protocol, actor, events, at));
      return protocol;
    });
  }

  private alone(protocolId: string, wish: Wish): Promise<Protocol> {
    return this.door(protocolId, async (protocol, make) => (await make(protocol, wish)).after);
  }

  private async together(protocolId: string, gather: () => readonly SharedWish[]): Promise<void> {
    try {
      const outcomes = await this.door(protocolId, async (protocol, make) => {
        let latest = protocol;
        const each: [SharedWish, PromiseSettledResult<Protocol>][] = [];
        for (const wish of gather()) {
          const [outcome] = await Promise.allSettled([make(latest, wish).then(({ after }) => after)]);
          if (outcome.status === 'fulfilled') latest = outcome.value;
          each.push([wish, outcome]);
        }
        return each;
      });
      for (const [{ resolve, reject }, outcome] of outcomes) {
        if (outcome.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome.reason);
      }
    } catch (error) {
      const wishes = gather();
      // What the database refuses of one must not take the others with it.
      const again = wishes.length > 1 && isOfThisStatement(error);
      for (const wish of wishes) {
        if (again) await this.alone(protocolId, wish).then(wish.resolve, wish.reject);
        else wish.reject(error);
      }
    }
  }

  /** One transaction with the protocol locked; what `make` made of it is saved at its end, in one statement. */
  private door<T>(protocolId: string, work: (protocol: Protocol, make: (protocol: Protocol, wish: Wish) => Promise<Made>) => Promise<T>): Promise<T> {
    return this.transactions.run(async (tx, last) => {
      const locked = await this.protocols.locked(tx, protocolId);
      if (locked === null) throw notFound();
      const all: Made[] = [];
      const result = await work(locked.protocol, async (protocol, wish) => {
        const made = await this.make(tx, protocol, wish);
        all.push(made);
        return made;
      });
      const latest = all.findLast(({ entries }) => entries.length > 0);
      if (latest === undefined) return result;
      // One statement for all of it: round trips are what a signing costs most.
      const statement = new Statement();
      const frozen = new Map(all.flatMap((made) => [...made.frozen]));
      this.protocols.write(statement, locked.protocol, latest.after, latest.at, frozen);
      this.audit.write(statement, all.flatMap(({ entries }) => entries), locked.lastEntry === null ? [] : [locked.lastEntry]);
      this.mails.owe(statement, all.flatMap(({ mails }) => mails));
      last(statement);
      return result;
    });
  }

  private async make(tx: Transaction, before: Protocol, { authority, expectedRevision, act }: Wish): Promise<Made> {
    const at = this.clock.now();
    authority.check(before, at);
    if (expectedRevision !== null) await refuseStaleRevision(tx, before, expectedRevision);
    const { protocol, events, frozen = NOTHING_FROZEN } = await act(before, at, tx);
    if (events.length === 0) return { after: before, at, entries: [], mails: [], frozen: NOTHING_FROZEN };
    const after = { ...protocol, revision: before.revision + 1 };
    const mails = await this.mails.calledFor(tx, after, events, at);
    return { after, at, entries: auditEntriesOf(after, authority.actor, events, at), mails, frozen };
  }
}

/** What somebody wants to do to a protocol. */
interface Wish {
  readonly authority: Authority;
  readonly expectedRevision: number | null;
  readonly act: (protocol: Protocol, at: Instant, tx: Transaction) => Changed | Promise<Changed>;
}

interface SharedWish extends Wish {
  readonly resolve: (protocol: Protocol) => void;
  readonly reject: (error: unknown) => void;
}

/** What it came to, and is to be written. */
interface Made {
  readonly after: Protocol;
  readonly at: Instant;
  readonly entries: readonly AuditEntry[];
  readonly mails: readonly NewJob[];
  readonly frozen: ReadonlyMap<Sha256, FrozenText>;
}

const NOTHING_FROZEN: ReadonlyMap<Sha256, FrozenText> = new Map();
