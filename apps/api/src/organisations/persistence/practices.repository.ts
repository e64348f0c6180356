import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import type { Adviser, Policy, PracticeInput } from '../practice.js';

/** What organisations tell their people, inside a transaction. */
@Injectable()
export class PracticesRepository {
  /** As it stands, with its revision, locked until the end of the transaction; `null`: nothing has been entered yet. */
  async lock(tx: Transaction, organisationId: string): Promise<(PracticeInput & { readonly revision: number }) | null> {
    const [practice] = await tx.query<(Omit<PracticeInput, 'policies' | 'advisers'> & { readonly revision: number })[]>(
      `SELECT statement, adopted_by AS "adoptedBy", adopted_on::text AS "adoptedOn", review_on::text AS "reviewOn", revision
         FROM organisation_practice WHERE organisation_id = $1 FOR UPDATE`,
      [organisationId],
    );
    if (practice === undefined) return null;
    const policies = await tx.query<Policy[]>('SELECT id, kind, title, url FROM organisation_policy WHERE organisation_id = $1 ORDER BY position', [organisationId]);
    const advisers = await tx.query<Adviser[]>(
      'SELECT id, name, role, topics, telephone, email, reachable FROM organisation_adviser WHERE organisation_id = $1 ORDER BY position',
      [organisationId],
    );
    return { ...practice, policies, advisers };
  }

  /** Puts it in the place of what stands there, at that revision. */
  async save(tx: Transaction, organisationId: string, practice: PracticeInput, revision: number): Promise<void> {
    const { statement, adoptedBy, adoptedOn, reviewOn, policies, advisers } = practice;
    await tx.query(
      `INSERT INTO organisation_practice (organisation_id, statement, adopted_by, adopted_on, review_on, revision) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisation_id) DO UPDATE
         SET statement = excluded.statement, adopted_by = excluded.adopted_by, adopted_on = excluded.adopted_on,
             review_on = excluded.review_on, revision = excluded.revision`,
      [organisationId, statement, adoptedBy, adoptedOn, reviewOn, revision],
    );
    await tx.query('DELETE FROM organisation_policy WHERE organisation_id = $1', [organisationId]);
    await tx.query('DELETE FROM organisation_adviser WHERE organisation_id = $1', [organisationId]);
    await tx.query(
      `INSERT INTO organisation_policy (organisation_id, id, position, kind, title, url)
       SELECT $1, (row ->> 'id')::uuid, place, row ->> 'kind', row ->> 'title', row ->> 'url'
         FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given (row, place)`,
      [organisationId, JSON.stringify(policies)],
    );
    await tx.query(
      `INSERT INTO organisation_adviser (organisation_id, id, position, name, role, topics, telephone, email, reachable)
       SELECT $1, (row ->> 'id')::uuid, place, row ->> 'name', row ->> 'role', ARRAY(SELECT jsonb_array_elements_text(row -> 'topics')),
              row ->> 'telephone', row ->> 'email', row ->> 'reachable'
         FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given (row, place)`,
      [organisationId, JSON.stringify(advisers)],
    );
  }
}
