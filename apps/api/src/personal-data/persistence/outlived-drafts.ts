import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { SYSTEM_ACTOR } from '../../platform/audit/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { Changes } from '../../protocols/index.js';
import { ERASED_NAME } from '../data-subject.js';
import { draftWithout, EVERYBODY } from './draft-without.js';

/** Takes people out of drafts that nobody will send any more: of protocols that were given up, ended, withdrawn or superseded. */
@Injectable()
export class OutlivedDrafts {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly changes: Changes,
  ) {}

  /** Of at most so many protocols that were over before a day, one after another until told to stop. Run again, it finds none of them. */
  async erase(before: CivilDate, most: number, signal: AbortSignal): Promise<void> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT id FROM protocol WHERE draft IS NOT NULL AND ended_on < $1::date AND (${NAMES_SOMEBODY.join(' OR ')}) ORDER BY id LIMIT $2`,
      [before, most],
    );
    for (const { id } of rows) {
      if (signal.aborted) return;
      await this.changes.apply({ actor: SYSTEM_ACTOR, check: () => undefined }, id, null, (protocol) => {
        const over = protocol.ending !== null && protocol.ending.on < before;
        return over ? draftWithout(protocol, EVERYBODY) : { protocol, events: [] };
      });
    }
  }
}

const isNamed = (contact: string): string => `@.${contact}.name != "" || @.${contact}.email != "" || @.${contact}.telephone != ""`;

/** Over a draft: whether there is anything for {@link draftWithout} to take out of it. */
const NAMES_SOMEBODY = [
  `$.content.parties[*] ? (${['dataProtectionOfficer', 'subjectAccess', 'breachContact', 'caldicottGuardian'].map(isNamed).join(' || ')})`,
  '$.shownTo[*] ? (@.email != "")',
  `$.suggestions[*] ? (@.by.name != "${ERASED_NAME}" || @.outcome.by.name != "${ERASED_NAME}")`,
].map((path) => `draft @? '${path}'`);
