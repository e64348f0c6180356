import type { Client } from 'pg';
import { checkChains } from './check-chains.js';
import type { ChainCounts, Head } from './check-chains.js';
import { checkVersions } from './check-versions.js';
import type { FrozenCounts } from './check-versions.js';
import type { Finding } from './finding.js';

/** What the check of a whole record came to. */
export interface AuditReport extends ChainCounts, FrozenCounts {
  /** The instant of the state that was checked, by the database's clock. */
  readonly at: string;
  readonly whole: boolean;
  /** How many findings there are; the first thousand are told. */
  readonly broken: number;
  readonly findings: readonly Finding[];
}

/** What is compared with heads kept elsewhere, and where the present ones go. */
export interface HeadKeeping {
  /** Heads that were kept before: each chain must still go through its own. */
  readonly against?: Iterable<Head> | AsyncIterable<Head>;
  readonly keep?: (head: Head) => void;
}

const MOST_TOLD = 1_000;

/**
 * Checks the whole record as it stands at one moment, while the service goes on: each chain of entries, what stands beside it, the
 * frozen versions, signatures and scans. Reads only, with memory for one chain at a time; any role that may read will do.
 *
 * What somebody changed who also made all later hashes anew is found by comparing with heads that were kept where they could
 * not reach; see {@link HeadKeeping}.
 */
export async function checkAudit(client: Client, { against = [], keep = () => undefined }: HeadKeeping = {}): Promise<AuditReport> {
  const findings: Finding[] = [];
  let broken = 0;
  const found = (finding: Finding): void => {
    broken += 1;
    if (findings.length < MOST_TOLD) findings.push(finding);
  };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query('SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0');
    const { rows } = await client.query<{ at: string }>('SELECT iso_instant(now()) AS at');
    const chains = await checkChains(client, found, keep);
    await compareHeads(client, against, found);
    const frozen = await checkVersions(client, found);
    return { at: rows[0]?.at ?? '', whole: broken === 0, ...chains, ...frozen, broken, findings };
  } finally {
    await client.query('ROLLBACK');
  }
}

async function compareHeads(client: Client, heads: NonNullable<HeadKeeping['against']>, found: (finding: Finding) => void): Promise<void> {
  for await (const { chain, sequence, hash } of heads) {
    const { rows } = await client.query<{ hash: string }>('SELECT hash FROM audit_entry WHERE chain = $1 AND sequence = $2', [chain, sequence]);
    const why = rows[0] === undefined ? 'head-missing' : 'head-differs';
    if (rows[0]?.hash !== hash) found({ of: 'chain', id: chain, at: `entry ${sequence}`, why });
  }
}
