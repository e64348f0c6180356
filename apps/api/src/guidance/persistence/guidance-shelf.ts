import { Injectable } from '@nestjs/common';
import { dueOn, statementsOf } from '@isp/guidance/content';
import type { GuidanceEntry, Source } from '@isp/guidance/content';
import { digestOfJson } from '@isp/evidence';
import type { Instant } from '@isp/protocols';
import type { Transaction } from '../../platform/database/index.js';

/** A piece of guidance or a source, by its slug or key. */
export type OnShelf = { readonly what: 'entry'; readonly key: string; readonly content: GuidanceEntry } | { readonly what: 'source'; readonly key: string; readonly content: Source };

/** One text that came with a release. */
export type Shipped = OnShelf & { readonly digest: string };

/** What is to be published. */
export type NewEdition = OnShelf & {
  readonly number: number;
  readonly origin: 'shipped' | 'editor';
  readonly shippedDigest: string | null;
  readonly note: string;
  readonly publishedAt: Instant;
  readonly publishedBy: string | null;
};

/** The edition that readers see. */
export interface CurrentEdition {
  /** Of the guidance or source, not of its edition: what the record knows it by. */
  readonly id: string;
  readonly what: OnShelf['what'];
  readonly key: string;
  readonly number: number;
  readonly content: GuidanceEntry | Source;
  readonly origin: 'shipped' | 'editor';
  readonly shippedDigest: string | null;
}

/** What tells a shipped text from another of the same guidance. */
export function withDigest(text: OnShelf): Shipped {
  return { ...text, digest: digestOfJson(text.content) };
}

/** Where the editions of guidance and sources stand. Inside a transaction; one writes at a time. */
@Injectable()
export class GuidanceShelf {
  /** Nobody else publishes until the end of the transaction: it happens seldom, and an entry and its sources have to fit. */
  async hold(tx: Transaction): Promise<void> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('guidance', 0))");
  }

  /** The current editions of these, in no order. */
  async current(tx: Transaction, of: readonly Pick<OnShelf, 'what' | 'key'>[]): Promise<readonly CurrentEdition[]> {
    return tx.query<CurrentEdition[]>(
      `SELECT c.id, c.what, c.key, c.number, e.content, e.origin, e.shipped_digest AS "shippedDigest"
         FROM jsonb_to_recordset($1::jsonb) AS asked (what text, key text)
         JOIN guidance_current c USING (what, key) JOIN guidance_edition e USING (what, key, number)`,
      [JSON.stringify(of.map(({ what, key }) => ({ what, key })))],
    );
  }

  /** All sources as readers see them, by key. */
  async sources(tx: Transaction): Promise<readonly Source[]> {
    return this.all<Source>(tx, 'source');
  }

  /** All guidance as readers see it, by slug. */
  async entries(tx: Transaction): Promise<readonly GuidanceEntry[]> {
    return this.all<GuidanceEntry>(tx, 'entry');
  }

  /** The content of one edition; `null`: there is none of that number. */
  async edition(tx: Transaction, what: OnShelf['what'], key: string, number: number): Promise<CurrentEdition['content'] | null> {
    const [row] = await tx.query<{ content: CurrentEdition['content'] }[]>('SELECT content FROM guidance_edition WHERE what = $1 AND key = $2 AND number = $3', [what, key, number]);
    return row?.content ?? null;
  }

  /** The newest shipped text; `null` of what was never shipped. */
  async newestShipped(tx: Transaction, what: OnShelf['what'], key: string): Promise<Pick<Shipped, 'content' | 'digest'> | null> {
    const [row] = await tx.query<Pick<Shipped, 'content' | 'digest'>[]>(
      'SELECT content, digest FROM guidance_shipped WHERE what = $1 AND key = $2 ORDER BY arrived_at DESC, digest LIMIT 1',
      [what, key],
    );
    return row ?? null;
  }

  /** How many entries or sources there are. */
  async count(tx: Transaction, what: OnShelf['what']): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>('SELECT count(*)::integer AS count FROM guidance_current WHERE what = $1', [what]);
    return row?.count ?? 0;
  }

  /** Keeps shipped texts, and says which of them had never been shipped before. */
  async keepShipped(tx: Transaction, shipped: readonly Shipped[], at: Instant): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ digest: string }[]>(
      `INSERT INTO guidance_shipped (what, key, digest, content, arrived_at)
       SELECT what, key, digest, content, $2 FROM jsonb_to_recordset($1::jsonb) AS new (what text, key text, digest text, content jsonb)
       ON CONFLICT DO NOTHING RETURNING digest`,
      [JSON.stringify(shipped), at],
    );
    return new Set(rows.map(({ digest }) => digest));
  }

  /** Adds editions, and makes each the one that readers see. Their number is one more than that of the current edition, or 1. */
  async add(tx: Transaction, editions: readonly NewEdition[]): Promise<void> {
    const rows = JSON.stringify(editions.map((edition) => ({ ...edition, ...shelvedAs(edition) })));
    await tx.query(
      `INSERT INTO guidance_edition (what, key, number, content, origin, shipped_digest, note, published_at, published_by)
       SELECT what, key, number, content, origin, "shippedDigest", note, "publishedAt", "publishedBy" FROM ${NEW}`,
      [rows],
    );
    await tx.query(
      `INSERT INTO guidance_current AS known (id, what, key, number, due_on, search)
       SELECT gen_random_uuid(), what, key, number, "dueOn",
              setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', summary), 'B') || setweight(to_tsvector('english', words), 'C')
         FROM ${NEW}
       ON CONFLICT (what, key) DO UPDATE SET number = excluded.number, due_on = excluded.due_on, search = excluded.search`,
      [rows],
    );
  }

  private async all<Content>(tx: Transaction, what: OnShelf['what']): Promise<readonly Content[]> {
    const rows = await tx.query<{ content: Content }[]>('SELECT e.content FROM guidance_current c JOIN guidance_edition e USING (what, key, number) WHERE c.what = $1 ORDER BY c.key', [what]);
    return rows.map(({ content }) => content);
  }
}

const NEW = `jsonb_to_recordset($1::jsonb) AS new (
  what text, key text, number integer, content jsonb, origin text, "shippedDigest" text, note text, "publishedAt" timestamptz, "publishedBy" uuid,
  title text, summary text, words text, "dueOn" date)`;

/** By what words it is found, and when it is due for checking. */
function shelvedAs(thing: OnShelf): { readonly title: string; readonly summary: string; readonly words: string; readonly dueOn: string | null } {
  if (thing.what === 'source') return { title: thing.content.title, summary: thing.content.publisher, words: '', dueOn: null };
  const { title, summary } = thing.content;
  return { title, summary, words: statementsOf(thing.content).map(({ words }) => words).join('\n'), dueOn: dueOn(thing.content) };
}
