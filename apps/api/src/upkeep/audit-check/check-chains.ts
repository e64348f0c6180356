import { verifyBeside, verifyChain } from '@isp/evidence';
import type { ChainEntry } from '@isp/evidence';
import { PROTOCOL_EVENT_TYPES } from '@isp/protocols';
import type { Client } from 'pg';
import { besideOf, ERASED } from '../../platform/audit/index.js';
import type { BesideRow } from '../../platform/audit/index.js';
import { rowsOf } from '../rows-of.js';
import type { Finding } from './finding.js';

/** The last entry of a chain, as it may be kept elsewhere. */
export interface Head {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
}

/** How many chains and entries there are, and of how many entries something has been erased. */
export interface ChainCounts {
  readonly chains: number;
  readonly entries: number;
  readonly erased: number;
}

const ofProtocols: ReadonlySet<string> = new Set(PROTOCOL_EVENT_TYPES);

interface Row extends BesideRow {
  readonly link: ChainEntry;
  /** The revision that the entry's change led to. */
  readonly led_to: number | null;
  /** The revision that the protocol of this chain is at; `null`: there is none of that id. */
  readonly revision: number | null;
}

/**
 * Reads every chain from its start, one at a time: whether it is unbroken, whether what stands beside each entry is what the entry
 * was made of, and whether it goes exactly as far as the protocol it tells of.
 * @param found is told of all that is not as it was written
 * @param head is told of the last entry of each chain
 */
export async function checkChains(client: Client, found: (finding: Finding) => void, head: (head: Head) => void): Promise<ChainCounts> {
  const { rows } = await client.query<{ chain: string }>('SELECT DISTINCT chain FROM audit_entry WHERE type = $1', [ERASED]);
  const erasures = new Set(rows.map(({ chain }) => chain));
  const counts = { chains: 0, entries: 0, erased: 0 };
  let links: ChainEntry[] = [];
  let ledTo = 0;
  let revision: number | null = null;

  const finish = (): void => {
    const last = links.at(-1);
    if (last === undefined) return;
    const verdict = verifyChain(links);
    if (!verdict.ok) found({ of: 'chain', id: last.protocolId, at: `entry ${verdict.brokenAt}`, why: verdict.why });
    if (revision !== null && ledTo < revision) found({ of: 'chain', id: last.protocolId, at: `entry ${last.sequence}`, why: 'entries-missing-at-the-end' });
    if (ledTo > (revision ?? 0)) found({ of: 'protocol', id: last.protocolId, at: null, why: 'state-older-than-the-chain' });
    head({ chain: last.protocolId, sequence: last.sequence, hash: last.hash });
    counts.chains += 1;
    links = [];
    ledTo = 0;
  };

  for await (const row of rowsOf<Row>(client, ENTRIES)) {
    if (links[0] !== undefined && links[0].protocolId !== row.link.protocolId) finish();
    links.push(row.link);
    if (ofProtocols.has(row.link.type)) ledTo = Math.max(ledTo, row.led_to ?? 0);
    revision = row.revision;
    counts.entries += 1;
    const verdict = verifyBeside(row.link, besideOf(row), (id) => erasures.has(id));
    if (!verdict.ok) found({ of: 'chain', id: row.link.protocolId, at: `entry ${row.link.sequence}`, why: verdict.why });
    else if (verdict.erased.length > 0) counts.erased += 1;
  }
  finish();
  for await (const { id } of rowsOf<{ id: string }>(client, PROTOCOLS_WITHOUT_CHAIN)) found({ of: 'protocol', id, at: null, why: 'no-entry-of-it' });
  return counts;
}

const ENTRIES = `
  SELECT json_build_object(
           'protocolId', e.chain, 'sequence', e.sequence, 'at', iso_instant(e.at), 'type', e.type, 'payloadDigest', e.payload_digest,
           'actorDigest', e.actor_digest, 'personalDigest', e.personal_digest, 'previousHash', e.previous_hash, 'hash', e.hash) AS link,
         e.payload, b.salt, b.personal_salt, b.actor, b.personal, b.actor_erased_by, b.personal_erased_by,
         CASE WHEN jsonb_typeof(e.payload -> 'revision') = 'number' THEN (e.payload ->> 'revision')::integer END AS led_to,
         p.revision
    FROM audit_entry e
    LEFT JOIN audit_personal b ON b.entry_id = e.id
    LEFT JOIN protocol p ON p.id = e.chain
   ORDER BY e.chain, e.sequence`;

const PROTOCOLS_WITHOUT_CHAIN = 'SELECT p.id FROM protocol p WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.chain = p.id)';
