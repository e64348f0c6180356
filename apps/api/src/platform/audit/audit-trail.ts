import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appendEntry } from '@isp/evidence';
import type { ChainEntry } from '@isp/evidence';
import { Clock } from '../clock/clock.js';
import type { Transaction } from '../database/transactions.js';
import type { AuditEntry } from './audit-entry.js';

/** The append-only, hash-chained record of what happened. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /**
   * Appends the entries to their chains in the transaction that makes the change: no change without its entry.
   *
   * Two statements, whatever the number of entries. Two transactions that append to one chain at once wait for each other,
   * so append last: after it, nothing but the commit.
   */
  async append(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const last = await holdChains(tx, [...new Set(entries.map((entry) => entry.chain))]);
    const now = this.clock.now();
    const rows = entries.map((entry) => {
      const salt = randomBytes(16).toString('hex');
      const actor = { ...entry.actor };
      const personal = entry.personal ?? null;
      const link = appendEntry(
        last.get(entry.chain) ?? null,
        { protocolId: entry.chain, at: entry.at ?? now, type: entry.type, payload: entry.payload, actor, personal },
        salt,
      );
      last.set(entry.chain, link);
      return {
        id: randomUUID(),
        chain: link.protocolId,
        sequence: link.sequence,
        at: link.at,
        type: link.type,
        payload: entry.payload,
        payload_digest: link.payloadDigest,
        actor_digest: link.actorDigest,
        personal_digest: link.personalDigest,
        previous_hash: link.previousHash,
        hash: link.hash,
        salt,
        actor,
        personal,
      };
    });
    await tx.query(INSERT, [JSON.stringify(rows)]);
  }
}

const INSERT = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS entry (
      id uuid, chain uuid, sequence integer, at timestamptz, type text, payload jsonb, payload_digest text, actor_digest text,
      personal_digest text, previous_hash text, hash text, salt text, actor jsonb, personal jsonb
    )
  ), appended AS (
    INSERT INTO audit_entry (id, chain, sequence, at, type, payload, payload_digest, actor_digest, personal_digest, previous_hash, hash)
    SELECT id, chain, sequence, at, type, payload, payload_digest, actor_digest, personal_digest, previous_hash, hash FROM given
  )
  INSERT INTO audit_personal (entry_id, salt, actor, personal) SELECT id, salt, actor, personal FROM given`;

async function holdChains(tx: Transaction, chains: readonly string[]): Promise<Map<string, ChainEntry>> {
  const rows = await tx.query<ChainEntry[]>(
    `SELECT last.chain AS "protocolId", last.sequence, to_char(last.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
            last.type, last.payload_digest AS "payloadDigest", last.actor_digest AS "actorDigest",
            last.personal_digest AS "personalDigest", last.previous_hash AS "previousHash", last.hash
       FROM hold_audit_chains($1) AS last`,
    [chains],
  );
  return new Map(rows.map((row) => [row.protocolId, row]));
}
