import { Injectable } from '@nestjs/common';
import type { GuidanceEntry } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';
import { AuditTrail } from '../../platform/audit/index.js';
import type { AuditActor } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import { GuidanceShelf } from '../persistence/guidance-shelf.js';
import type { CurrentEdition, OnShelf } from '../persistence/guidance-shelf.js';
import { problemsWith, problemsWithKey } from '../unpublishable.js';

/** What is to be published, over which edition, and by whom. */
export interface Publishing {
  readonly what: OnShelf['what'];
  readonly key: string;
  /** Of the edition that the editor saw; 0: there was none. */
  readonly number: number;
  readonly note: string;
  readonly by: AuditActor;
  readonly event: 'guidance.published' | 'guidance.checked' | 'guidance.restored' | 'guidance.shipped-taken';
}

/** What the next edition holds. */
export interface Next {
  readonly text: OnShelf;
  readonly origin: 'shipped' | 'editor';
  readonly shippedDigest: string | null;
}

/** The one way in which an editor's edition is published, whatever it is made of. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly transactions: Transactions,
    private readonly shelf: GuidanceShelf,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param next makes the next edition out of the current one; `null`: there is none.
   * @throws {Problem} 404; 409 `guidance-exists`, `guidance-full`; 412 `revision-changed`; 422 `guidance-has-problems`.
   */
  async execute(asked: Publishing, next: (current: CurrentEdition | null, tx: Transaction) => Promise<Next>): Promise<void> {
    const { what, key, number, note, by, event } = asked;
    await this.transactions.run(async (tx) => {
      await this.shelf.hold(tx);
      const [current = null] = await this.shelf.current(tx, [{ what, key }]);
      await this.refuseUnlessSeen(tx, asked, current);
      const { text, origin, shippedDigest } = await next(current, tx);
      await this.refuseProblems(tx, text);
      const edition = { number: number + 1, origin, shippedDigest, note, publishedAt: this.clock.now(), publishedBy: origin === 'editor' ? by.personId : null };
      await this.shelf.add(tx, [{ ...text, ...edition }]);
      const [published] = await this.shelf.current(tx, [{ what, key }]);
      if (published === undefined) throw new Error('What was published is not there.');
      await this.audit.append(tx, [{ chain: published.id, type: event, actor: by, payload: { what, key, number: published.number } }]);
    });
  }

  private async refuseUnlessSeen(tx: Transaction, { what, key, number }: Publishing, current: CurrentEdition | null): Promise<void> {
    if (current === null) {
      if (number !== 0) throw notFound();
      if ((await this.shelf.count(tx, what)) >= LIMITS.guidance[what === 'entry' ? 'entries' : 'sources']) throw new Problem(409, 'guidance-full');
      return;
    }
    if (number === 0) throw new Problem(409, 'guidance-exists', { facts: { key } });
    if (current.number !== number) throw new Problem(412, 'revision-changed', { facts: { currentRevision: current.number } });
  }

  /** Of a source, what its change would do to the guidance that names it. */
  private async refuseProblems(tx: Transaction, text: OnShelf): Promise<void> {
    if (text.what === 'entry') {
      refuse(problemsWith(text.content, await this.shelf.sources(tx)));
      return;
    }
    refuse(problemsWithKey(text.key));
    const sources = [...(await this.shelf.sources(tx)).filter(({ key }) => key !== text.key), text.content];
    const entries = await this.shelf.entries(tx);
    refuse(entries.filter(names(text.key)).flatMap((entry) => problemsWith(entry, sources).map((problem) => `${entry.title}: ${problem}`)));
  }
}

function names(key: string): (entry: GuidanceEntry) => boolean {
  return ({ text }) => text.includes(key);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Problem(422, 'guidance-has-problems', { facts: { problems: problems.slice(0, LIMITS.guidance.problems) } });
}
