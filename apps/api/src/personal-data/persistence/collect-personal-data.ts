import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../../platform/audit/index.js';
import type { DataSubject } from '../data-subject.js';
import { throttleKeys } from './erasing-writes.js';
import { EXPORT_PARTS } from './export-parts.js';
import { SlowReads } from './slow-reads.js';

/** Reads everything that is kept of somebody. Of others it gives nothing away: who else was asked is not in it. */
@Injectable()
export class CollectPersonalData {
  constructor(private readonly slowReads: SlowReads) {}

  /** Under plain headings, each a list; an empty one says that nothing of the kind is kept. */
  of(subject: DataSubject): Promise<Readonly<Record<string, readonly JsonObject[]>>> {
    const { personId, email } = subject;
    const values = { id: personId, email, named: `"${email}"`, throttles: throttleKeys(subject) };
    return this.slowReads.run(async (ask) => {
      const found: Record<string, JsonObject[]> = {};
      for (const [heading, { sql, by }] of Object.entries(EXPORT_PARTS)) {
        const rows = await ask<{ item: JsonObject }>(`SELECT to_jsonb(part) AS item FROM (${sql}) AS part`, by.map((name) => values[name]));
        found[heading] = rows.map(({ item }) => item);
      }
      return found;
    });
  }
}
