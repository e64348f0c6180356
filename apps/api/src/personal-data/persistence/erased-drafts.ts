import { Injectable } from '@nestjs/common';
import { SYSTEM_ACTOR } from '../../platform/audit/index.js';
import { Changes } from '../../protocols/index.js';
import type { DataSubject } from '../data-subject.js';
import { draftWithout } from './draft-without.js';
import type { Unnamed } from './draft-without.js';
import { SlowReads } from './slow-reads.js';

/** Takes somebody out of drafts, through the one door by which protocols change. */
@Injectable()
export class ErasedDrafts {
  constructor(
    private readonly slowReads: SlowReads,
    private readonly changes: Changes,
  ) {}

  /** Answers with how many drafts named them. Run again, it finds none. */
  async erase(subject: DataSubject): Promise<number> {
    const found = await this.slowReads.run((ask) =>
      ask<{ id: string }>(
        `SELECT id FROM protocol
          WHERE draft IS NOT NULL AND (position($1 IN lower(draft::text)) > 0 OR coalesce(position($2 IN draft::text) > 0, false))
          ORDER BY id`,
        [`"${subject.email}"`, subject.personId],
      ),
    );
    const named = new Set<string>();
    for (const { id } of found) {
      await this.changes.apply({ actor: SYSTEM_ACTOR, check: () => undefined }, id, null, (protocol) => {
        const without = draftWithout(protocol, only(subject));
        if (without.events.length > 0) named.add(id);
        return without;
      });
    }
    return named.size;
  }
}

function only({ personId, email }: DataSubject): Unnamed {
  return {
    addressed: (address) => address.toLowerCase() === email,
    acting: (id) => id !== null && id === personId,
  };
}
