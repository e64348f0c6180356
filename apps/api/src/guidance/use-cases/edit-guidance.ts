import { Injectable } from '@nestjs/common';
import type { GuidanceEntry, Source } from '@isp/guidance/content';
import type { AuditActor } from '../../platform/audit/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { Clock } from '../../platform/clock/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import { checkThatStands } from '../checking.js';
import { GuidanceShelf } from '../persistence/guidance-shelf.js';
import type { CurrentEdition, OnShelf } from '../persistence/guidance-shelf.js';
import { PublishEdition } from './publish-edition.js';

/** Which edition an editor works on. */
export interface Editing {
  readonly what: OnShelf['what'];
  readonly key: string;
  /** Of the edition that they saw; 0: there was none. */
  readonly number: number;
  readonly by: AuditActor;
}

/** What an editor wrote, why, and whether they want to be told of the newer shipped text no more. */
type Written = { readonly note: string; readonly shippedSeen?: boolean } & (
  | { readonly entry: Omit<GuidanceEntry, 'slug' | 'lastChecked'> }
  | { readonly source: Omit<Source, 'key'> }
);

/** What an editor does to guidance and its sources. Each of it publishes an edition, and none changes one. */
@Injectable()
export class EditGuidance {
  constructor(
    private readonly publishing: PublishEdition,
    private readonly shelf: GuidanceShelf,
    private readonly clock: Clock,
  ) {}

  /** Publishes what an editor wrote. Readers are told of a check no longer where what was checked reads another way. */
  publish(editing: Editing, { note, shippedSeen = false, ...written }: Written): Promise<void> {
    return this.publishing.execute({ ...editing, note, event: 'guidance.published' }, async (current, tx) => {
      const text = 'entry' in written ? this.asEntry(editing.key, written.entry, current) : asSource(editing.key, written.source);
      return { text, origin: 'editor', shippedDigest: await this.digestSeen(tx, editing, current, shippedSeen) };
    });
  }

  /** Says that somebody has compared an entry with its sources, and found it right as it stands. */
  check(editing: Editing, check: NonNullable<GuidanceEntry['lastChecked']>): Promise<void> {
    return this.publishing.execute({ ...editing, note: `Checked by ${check.by}`, event: 'guidance.checked' }, (current) => {
      if (current === null) throw notFound();
      const entry = { ...(current.content as GuidanceEntry), lastChecked: { by: check.by, on: check.on } };
      this.refuseDatesToCome(entry);
      return Promise.resolve({ text: { what: 'entry', key: editing.key, content: entry }, origin: 'editor', shippedDigest: current.shippedDigest });
    });
  }

  /** Publishes an older edition again. */
  restore(editing: Editing, { number, note }: { readonly number: number; readonly note: string }): Promise<void> {
    return this.publishing.execute({ ...editing, note, event: 'guidance.restored' }, async (current, tx) => {
      const content = await this.shelf.edition(tx, editing.what, editing.key, number);
      if (content === null || current === null) throw notFound();
      return { text: onShelf(editing, content), origin: 'editor', shippedDigest: current.shippedDigest };
    });
  }

  /** Publishes the newest shipped text. From then on a release may put another in its place, as with all that was shipped. */
  takeShipped(editing: Editing, note: string): Promise<void> {
    return this.publishing.execute({ ...editing, note, event: 'guidance.shipped-taken' }, async (_, tx) => {
      const shipped = await this.shelf.newestShipped(tx, editing.what, editing.key);
      if (shipped === null) throw notFound();
      return { text: onShelf(editing, shipped.content), origin: 'shipped', shippedDigest: shipped.digest };
    });
  }

  private asEntry(slug: string, written: Omit<GuidanceEntry, 'slug' | 'lastChecked'>, current: CurrentEdition | null): OnShelf {
    const lastChecked = checkThatStands(current === null ? null : (current.content as GuidanceEntry), written);
    this.refuseDatesToCome({ ...written, lastChecked });
    return { what: 'entry', key: slug, content: inOrder({ slug, ...written, lastChecked }) };
  }

  private async digestSeen(tx: Transaction, { what, key }: Editing, current: CurrentEdition | null, shippedSeen: boolean): Promise<string | null> {
    if (!shippedSeen) return current?.shippedDigest ?? null;
    return (await this.shelf.newestShipped(tx, what, key))?.digest ?? null;
  }

  /** Nobody has checked anything tomorrow, nor written it. */
  private refuseDatesToCome({ writtenOn, lastChecked }: Pick<GuidanceEntry, 'writtenOn' | 'lastChecked'>): void {
    const today = this.clock.today();
    const pointers = [
      ...(writtenOn > today ? ['/entry/writtenOn'] : []),
      ...(lastChecked !== null && lastChecked.on > today ? ['/entry/lastChecked/on'] : []),
    ];
    if (pointers.length > 0) throw new Problem(422, 'not-valid', { pointers: pointers.map((pointer) => ({ pointer, code: 'date-in-the-future', facts: {} })) });
  }
}

function onShelf({ what, key }: Editing, content: GuidanceEntry | Source): OnShelf {
  return what === 'entry' ? { what, key, content: content as GuidanceEntry } : { what, key, content: content as Source };
}

/** In the order and with the members that every edition has, whatever order they were sent in. */
function inOrder({ slug, kind, title, summary, nations, areas, topics, text, unconfirmed, writtenOn, lastChecked, checkEveryMonths }: GuidanceEntry): GuidanceEntry {
  const sure = unconfirmed === null || unconfirmed.trim() === '' ? null : unconfirmed;
  return { slug, kind, title, summary, nations, areas, topics, text, unconfirmed: sure, writtenOn, lastChecked, checkEveryMonths };
}

function asSource(key: string, { title, publisher, dated, nations, url }: Omit<Source, 'key'>): OnShelf {
  return { what: 'source', key, content: { key, title, publisher, dated, nations, url } };
}
