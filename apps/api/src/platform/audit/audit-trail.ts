import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appendEntry } from '@isp/evidence';
import type { ChainEntry } from '@isp/evidence';
import { Clock } from '../clock/clock.js';
import { prepared } from '../database/prepared.js';
import { Statement } from '../database/statement.js';
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
    const chains = [...new Set(entries.map((entry) => entry.chain))];
    const held = await prepared<{ last: ChainEntry }>(tx, `SELECT ${AS_JSON} AS last FROM hold_audit_chains($1) AS last`, [chains]);
    const statement = new Statement();
    this.write(statement, entries, held.map(({ last }) => last));
    await statement.run(tx);
  }

  /**
   * Adds the entries to the statement of the change.
   * @param held the last entry of each of their chains that has one, read with the chain held: see {@link heldChain}
   */
  write(statement: Statement, entries: readonly AuditEntry[], held: readonly ChainEntry[]): void {
    const last = new Map(held.map((entry) => [entry.protocolId, entry]));
    const now = this.clock.now();
    const rows = entries.map((entry) => {
      const salts = { actor: randomBytes(16).toString('hex'), personal: randomBytes(16).toString('hex') };
      const actor = { ...entry.actor };
      const personal = entry.personal ?? null;
      const { chain, payload } = entry;
      const event = { protocolId: chain, at: entry.at ?? now, type: entry.type, payload, actor, personal };
      const link = appendEntry(last.get(chain) ?? null, event, salts);
      last.set(chain, link);
      return { id: randomUUID(), link, payload, salts, actor, personal };
    });
    statement.insert('audit_entry', rows.map(({ id, link, payload }) => ({
      id,
      chain: link.protocolId,
      sequence: link.sequence,
      at: link.at,
      type: link.type,
      payload,
      payload_digest: link.payloadDigest,
      actor_digest: link.actorDigest,
      personal_digest: link.personalDigest,
      previous_hash: link.previousHash,
      hash: link.hash,
    })));
    statement.insert('audit_personal', rows.map(({ id, salts, actor, personal }) => ({
      entry_id: id,
      salt: salts.actor,
      personal_salt: salts.personal,
      actor,
      personal,
    })));
  }
}

/** SQL for the last entry of a chain, `NULL` when it has none. Nobody else appends to the chain until the transaction ends. */
export function heldChain(chain: string): string {
  return `(SELECT ${AS_JSON} FROM hold_audit_chains(ARRAY[${chain}]::uuid[]) AS last)`;
}

const AS_JSON = `json_build_object(
  'protocolId', last.chain, 'sequence', last.sequence, 'at', to_char(last.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'type', last.type, 'payloadDigest', last.payload_digest, 'actorDigest', last.actor_digest,
  'personalDigest', last.personal_digest, 'previousHash', last.previous_hash, 'hash', last.hash)`;
