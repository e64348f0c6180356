import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { standingFacts } from '@isp/protocols';
import type { Instant, Protocol, ProtocolContent, Sha256 } from '@isp/protocols';
import type { ChainEntry } from '@isp/evidence';
import { heldChain } from '../../platform/audit/index.js';
import { prepared, Statement } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { writeReviewNotices } from './due-day-writes.js';
import { FrozenContents } from './frozen-contents.js';
import { writeParties } from './party-writes.js';
import { protocolColumns, publishedColumns, searchWords } from './protocol-columns.js';
import { contentDigests, protocolOf } from './protocol-record.js';
import type { ProtocolRecord } from './protocol-record.js';
import { writeAfterlife } from './afterlife-writes.js';
import { writeRegisterEntry } from './register-writes.js';
import { writeSights } from './sight-writes.js';
import { writeVersions } from './version-writes.js';
import type { FrozenText } from './version-writes.js';

/** Keeps protocols: the whole record of one is read, and what changed of it is written, in one round trip each. */
@Injectable()
export class ProtocolRepository {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly contents: FrozenContents,
  ) {}

  /** The protocol as it is now; `null` when there is none. */
  async find(id: string): Promise<Protocol | null> {
    const { manager } = this.dataSource;
    return this.whole(manager, await manager.query<RecordRow[]>('SELECT protocol_record($1) AS record', [id]));
  }

  /**
   * The protocol, with its row locked until the transaction ends: nobody else changes it meanwhile. With it the last entry of
   * its audit chain, which is held as well; `null`: it has none.
   */
  async locked(tx: Transaction, id: string): Promise<{ readonly protocol: Protocol; readonly lastEntry: ChainEntry | null } | null> {
    const rows = await prepared<LockedRow>(tx, LOCKED, [id]);
    const protocol = await this.whole(tx, rows);
    return protocol === null ? null : { protocol, lastEntry: rows[0]?.lastEntry ?? null };
  }

  /** The next reference of a year, such as `ISP-2026-0001`. The counter is locked until the transaction ends. */
  async nextReference(tx: Transaction, year: number): Promise<string> {
    const [row] = await tx.query<{ last: number }[]>(
      `INSERT INTO protocol_reference_counter (year, last) VALUES ($1, 1)
       ON CONFLICT (year) DO UPDATE SET last = protocol_reference_counter.last + 1
       RETURNING last`,
      [year],
    );
    return `ISP-${year}-${String(row?.last).padStart(4, '0')}`;
  }

  /**
   * Keeps a protocol that is new.
   * @param frozen the bytes of versions that it comes with, by the digest of their content
   */
  async add(tx: Transaction, protocol: Protocol, at: Instant, frozen: ReadonlyMap<Sha256, FrozenText> = new Map()): Promise<void> {
    const statement = new Statement();
    writeVersions(statement, null, protocol, frozen);
    const facts = standingFacts(protocol);
    writeRegisterEntry(statement, null, { protocol, facts }, at);
    const columns = { id: protocol.id, ...protocolColumns(protocol, facts), updated_at: at };
    const names = Object.keys(columns).join(', ');
    writeAfterlife(statement, null, protocol);
    writeParties(statement, null, protocol);
    writeSights(statement, null, protocol);
    const row = statement.rows('protocol', [columns]);
    const search = `to_tsvector('simple', ${statement.value(searchWords(protocol))})`;
    statement.write(`INSERT INTO protocol (${names}, search) SELECT ${names}, ${search} FROM ${row}`);
    writeReviewNotices(statement, protocol.id, { ...facts, nextReviewOn: null }, facts, at);
    await statement.run(tx);
  }

  /**
   * Adds to a statement what differs between a protocol as {@link locked} gave it and as it is now.
   * @param frozen the bytes of versions frozen by this change, by the digest of their content
   */
  write(statement: Statement, before: Protocol, after: Protocol, at: Instant, frozen: ReadonlyMap<Sha256, FrozenText>): void {
    writeVersions(statement, before, after, frozen);
    writeAfterlife(statement, before, after);
    writeParties(statement, before, after);
    writeSights(statement, before, after);
    const [was, is] = [standingFacts(before), standingFacts(after)];
    writeRegisterEntry(statement, { protocol: before, facts: was }, { protocol: after, facts: is }, at);
    writeReviewNotices(statement, after.id, was, is, at);
    const columns = { ...changedColumns(protocolColumns(before, was), protocolColumns(after, is)), updated_at: at };
    const set = Object.keys(columns).map((name) => `${name} = new.${name}`);
    const words = searchWords(after);
    if (words !== searchWords(before)) set.push(`search = to_tsvector('simple', ${statement.value(words)})`);
    const row = statement.rows('protocol', [columns]);
    statement.write(`UPDATE protocol old SET ${set.join(', ')} FROM ${row} new WHERE old.id = ${statement.value(after.id)}`);
  }

  /**
   * Reckons anew what falls due about a protocol as {@link locked} gave it: one written by a release that did not do so.
   */
  async reckonDueDays(tx: Transaction, protocol: Protocol, at: Instant): Promise<void> {
    const facts = standingFacts(protocol);
    await tx.query('UPDATE protocol SET arrives_on = $2, days_reckoned_at = revision WHERE id = $1', [protocol.id, facts.arrivesOn]);
    const statement = new Statement();
    writeReviewNotices(statement, protocol.id, null, facts, at);
    await statement.run(tx);
  }

  /** Reckons anew what readers of the register may know of a protocol as {@link locked} gave it: one written by a release that did not do so. */
  async reckonPublished(tx: Transaction, protocol: Protocol): Promise<void> {
    const columns = publishedColumns(protocol, standingFacts(protocol));
    const statement = new Statement();
    statement.update('protocol', ['id'], Object.keys(columns), [{ id: protocol.id, ...columns }]);
    await statement.run(tx);
  }

  private async whole(manager: EntityManager, [row]: readonly RecordRow[]): Promise<Protocol | null> {
    if (!row?.record) return null;
    return protocolOf(row.record, await this.contentsOf(manager, row.record));
  }

  private async contentsOf(manager: EntityManager, record: ProtocolRecord): Promise<ReadonlyMap<Sha256, ProtocolContent>> {
    const found = new Map<Sha256, ProtocolContent>();
    const missing: Sha256[] = [];
    for (const digest of contentDigests(record)) {
      const content = this.contents.get(digest);
      if (content === undefined) missing.push(digest);
      else found.set(digest, content);
    }
    if (missing.length === 0) return found;
    const rows = await manager.query<{ sha256: Sha256; canonical: string }[]>(
      `SELECT DISTINCT ON (content_sha256) content_sha256 AS sha256, content_canonical AS canonical
       FROM protocol_version WHERE protocol_id = $1 AND content_sha256 = ANY ($2)`,
      [record.id, missing],
    );
    for (const { sha256, canonical } of rows) found.set(sha256, this.contents.keep(sha256, canonical));
    return found;
  }
}

/** Writes of a large column (the draft) are spared where it did not change. */
function changedColumns(before: object, after: object): object {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => was.get(name) !== value));
}

interface RecordRow {
  readonly record: ProtocolRecord | null;
}

interface LockedRow extends RecordRow {
  readonly lastEntry: ChainEntry | null;
}

/** The row before the chain, always in this order. */
const LOCKED = `SELECT locked_protocol_record($1) AS record, ${heldChain('$1')} AS "lastEntry"`;
