import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL, Transactions } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';

/** So many at a time: whoever publishes meanwhile waits for no more than that they are looked up. */
const PORTION = 500;

/** What the register keeps of names beside its entries, how each is told, and where an entry has it yet. */
interface Kept {
  readonly table: string;
  /** Its column by which rows are told apart, and what all entries have of it: at once, which reads the whole register. */
  readonly column: string;
  readonly inEntries: string;
  /** Whether an entry `e` has the one `kept`, by an index. */
  readonly inEntry: string;
}

const WORDS: Kept = {
  table: 'register_word',
  column: 'word',
  inEntries: 'SELECT word FROM register_entry e, words_of_names(register_names(e.title, e.party_names, e.areas)) AS word',
  inEntry: `register_names(e.title, e.party_names, e.areas) LIKE '%' || kept.word || '%'
    AND kept.word IN (SELECT words_of_names(register_names(e.title, e.party_names, e.areas)))`,
};

const PARTIES_ELSEWHERE: Kept = {
  table: 'register_party_elsewhere',
  column: 'name',
  inEntries: 'SELECT unnest(parties_elsewhere) FROM register_entry',
  inEntry: `e.parties_elsewhere <> '{}' AND organisation_name_keys(e.parties_elsewhere) @> ARRAY[organisation_name_key(kept.name)] AND kept.name = ANY (e.parties_elsewhere)`,
};

/**
 * Forgets names, and words of names, that nothing on the register has any more: of a protocol that was published by mistake
 * nothing stays with which a question could be answered, or that a copy of the database would tell.
 */
@Injectable()
@HandlesJob({ task: 'forget-names-of-the-register', schedule: '40 2 * * *' })
export class ForgetNamesOfTheRegister implements JobHandler {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly transactions: Transactions,
  ) {}

  async handle(_payload: unknown, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    for (const kept of [WORDS, PARTIES_ELSEWHERE]) {
      const gone = await this.inNoEntry(kept);
      for (let from = 0; from < gone.length && !signal.aborted; from += PORTION) await this.forget(kept, gone.slice(from, from + PORTION));
    }
  }

  private async inNoEntry({ table, column, inEntries }: Kept): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ gone: string }>(`SELECT ${column} AS gone FROM ${table} EXCEPT (${inEntries}) ORDER BY gone`);
    return rows.map(({ gone }) => gone);
  }

  /**
   * Who publishes writes into the table, even where all is known, and so is waited for; whoever comes later waits. What they published
   * meanwhile is seen by the second statement. Should somebody publish for very long, the job fails and is tried again later.
   */
  private async forget({ table, column, inEntry }: Kept, gone: readonly string[]): Promise<void> {
    await this.transactions.run(async (tx) => {
      await tx.query("SET LOCAL lock_timeout = '5s'");
      await tx.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
      await tx.query(`DELETE FROM ${table} kept WHERE kept.${column} = ANY ($1) AND NOT EXISTS (SELECT FROM register_entry e WHERE ${inEntry})`, [gone]);
    });
  }
}
