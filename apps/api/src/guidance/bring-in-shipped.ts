import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { SHIPPED_EDITION } from '@isp/guidance/content';
import type { GuidanceEdition } from '@isp/guidance/content';
import type { Pool } from 'pg';
import { Clock } from '../platform/clock/index.js';
import { DATABASE_POOL, Transactions } from '../platform/database/index.js';
import { GuidanceShelf, withDigest } from './persistence/guidance-shelf.js';
import type { Shipped } from './persistence/guidance-shelf.js';

/**
 * Publishes the guidance that a release brings: what is new, and what takes the place of a text that was shipped too. A text by an editor
 * stays; its editors are told that a newer shipped one is there.
 *
 * A text is brought in once. While an older version runs beside a newer one, what it ships is known already, and changes nothing back.
 */
@Injectable()
export class BringInShipped implements OnApplicationBootstrap {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly transactions: Transactions,
    private readonly shelf: GuidanceShelf,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.bringIn(SHIPPED_EDITION);
  }

  /** Does it again without any effect, and beside another process that does the same. */
  async bringIn({ entries, sources }: GuidanceEdition): Promise<void> {
    const shipped = [
      ...sources.map((content) => withDigest({ what: 'source', key: content.key, content })),
      ...entries.map((content) => withDigest({ what: 'entry', key: content.slug, content })),
    ];
    if (await this.areKnown(shipped)) return;
    await this.transactions.run(async (tx) => {
      await this.shelf.hold(tx);
      const at = this.clock.now();
      const unseen = await this.shelf.keepShipped(tx, shipped, at);
      const news = shipped.filter(({ digest }) => unseen.has(digest));
      const current = new Map((await this.shelf.current(tx, news)).map((edition) => [`${edition.what} ${edition.key}`, edition]));
      const editions = news.flatMap((text) => {
        const known = current.get(`${text.what} ${text.key}`);
        if (known?.origin === 'editor') return [];
        return [{ ...text, number: (known?.number ?? 0) + 1, origin: 'shipped' as const, shippedDigest: text.digest, note: '', publishedAt: at, publishedBy: null }];
      });
      if (editions.length > 0) await this.shelf.add(tx, editions);
    });
  }

  private async areKnown(shipped: readonly Shipped[]): Promise<boolean> {
    const { rows } = await this.pool.query(
      `SELECT FROM jsonb_to_recordset($1::jsonb) AS asked (what text, key text, digest text)
        WHERE NOT EXISTS (SELECT FROM guidance_shipped WHERE (what, key, digest) = (asked.what, asked.key, asked.digest)) LIMIT 1`,
      [JSON.stringify(shipped.map(({ what, key, digest }) => ({ what, key, digest })))],
    );
    return rows.length === 0;
  }
}
