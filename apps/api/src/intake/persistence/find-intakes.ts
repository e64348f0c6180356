import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { notFound, offsetOf, pageOf } from '../../platform/http/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';
import { NoticeResponse } from '../../protocols/index.js';
import type { IntakePage, IntakeRecordPage, IntakeResponse } from '../dto/intake.response.js';
import type { IntakeRecordsQuery } from '../dto/intakes.query.js';
import { FindMatches } from './find-matches.js';

/** Reads intakes: what files there were, what was in them, and what became of each record. */
@Injectable()
export class FindIntakes {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly matches: FindMatches,
  ) {}

  /** Intakes, the latest first. */
  async page(query: PageQuery): Promise<IntakePage> {
    const { rows } = await this.pool.query<{ total: number; items: IntakePage['items'] }>(
      `WITH shown AS (SELECT * FROM intake ORDER BY prepared_at DESC, id LIMIT $1 OFFSET $2)
       SELECT (SELECT count(*)::integer FROM intake) AS total,
              coalesce((SELECT json_agg(${SUMMARY} ORDER BY i.prepared_at DESC, i.id) FROM shown i JOIN organisation o ON o.id = i.lead_organisation_id), '[]') AS items`,
      [query.pageSize, offsetOf(query)],
    );
    return { ...pageOf(rows[0]?.items ?? [], rows[0]?.total ?? 0, query), notice: new NoticeResponse('short') };
  }

  /** One intake with how often each remark is made. @throws {Problem} 404 */
  async one(id: string): Promise<IntakeResponse> {
    const { rows } = await this.pool.query<{ intake: Omit<IntakeResponse, 'remarks' | 'matches' | 'notice'> & { readonly names: Readonly<Record<string, string>> } }>(
      `SELECT ${SUMMARY}::jsonb || jsonb_build_object(
                'licence', i.licence, 'fileSha256', i.file_sha256, 'format', i.format, 'columns', i.columns, 'names', i.names,
                'owner', json_build_object('id', p.id, 'name', p.name), 'publication', json_build_object('level', i.publication_level, 'reason', i.publication_reason),
                'preparedBy', i.prepared_by ->> 'name', 'startedAt', iso_instant(i.started_at), 'finishedAt', iso_instant(i.finished_at),
                'takenBackAt', iso_instant(i.taken_back_at), 'takenBackReason', i.taken_back_reason, 'organisations', i.organisations,
                'foreseen', (SELECT jsonb_build_object(
                    'new', count(*) FILTER (WHERE s.record_id IS NULL),
                    'unchanged', count(*) FILTER (WHERE s.fields ${AGREED} = r.fields ${AGREED}),
                    'changed', count(*) FILTER (WHERE s.fields ${AGREED} <> r.fields ${AGREED}))
                  FROM intake_record r LEFT JOIN intake_record s ON s.record_id = r.record_id AND s.state IN ('taken-in', 'left')
                  WHERE r.intake_id = i.id AND r.state = 'waiting')) AS intake
         FROM intake i JOIN organisation o ON o.id = i.lead_organisation_id JOIN person p ON p.id = i.owner_person_id
        WHERE i.id = $1`,
      [id],
    );
    const [row] = rows;
    if (row === undefined) throw notFound();
    const { names, ...intake } = row.intake;
    const { rows: remarks } = await this.pool.query<IntakeResponse['remarks'][number]>(
      `SELECT remark ->> 'code' AS code, count(DISTINCT position)::integer AS records
         FROM intake_record, jsonb_array_elements(remarks) AS remark
        WHERE intake_id = $1 GROUP BY 1 ORDER BY 2 DESC, 1`,
      [id],
    );
    const matches = intake.state === 'prepared' ? await this.matches.of({ id, names: new Map(Object.entries(names)) }) : [];
    return { ...intake, remarks, matches, notice: new NoticeResponse('short') };
  }

  /** The records of an intake in the order of its file, all or those with a remark or in a state. @throws {Problem} 404 */
  async records(id: string, query: IntakeRecordsQuery): Promise<IntakeRecordPage> {
    const { rows } = await this.pool.query<{ known: boolean; total: number; items: IntakeRecordPage['items'] }>(
      `WITH found AS (
         SELECT * FROM intake_record
          WHERE intake_id = $1 AND ($2::text IS NULL OR remarks @> jsonb_build_array(jsonb_build_object('code', $2::text))) AND ($3::text IS NULL OR state = $3)
       ), shown AS (SELECT * FROM found ORDER BY position LIMIT $4 OFFSET $5)
       SELECT EXISTS (SELECT FROM intake WHERE id = $1) AS known, (SELECT count(*)::integer FROM found) AS total,
              coalesce((SELECT json_agg(${RECORD} ORDER BY r.position)
                          FROM shown r LEFT JOIN protocol p ON p.id = r.protocol_id
                          LEFT JOIN intake_record s ON r.state = 'waiting' AND s.record_id = r.record_id AND s.state IN ('taken-in', 'left')), '[]') AS items`,
      [id, query.remark ?? null, query.state ?? null, query.pageSize, offsetOf(query)],
    );
    const [row] = rows;
    if (row?.known !== true) throw notFound();
    const page: Page<IntakeRecordPage['items'][number]> = pageOf(row.items, row.total, query);
    return page;
  }
}

/** What was agreed, without how often the record was entered. */
const AGREED = "- '_entries' - '_last_entry'";

const SUMMARY = `json_build_object(
  'id', i.id, 'state', i.state, 'source', i.source, 'fileName', i.file_name, 'preparedAt', iso_instant(i.prepared_at),
  'leadOrganisation', json_build_object('id', o.id, 'name', o.name),
  'counts', (SELECT json_build_object(
      'all', count(*), 'waiting', count(*) FILTER (WHERE state = 'waiting'), 'takenIn', count(*) FILTER (WHERE state = 'taken-in'),
      'unchanged', count(*) FILTER (WHERE state = 'unchanged'), 'changed', count(*) FILTER (WHERE state = 'changed'),
      'refused', count(*) FILTER (WHERE state = 'refused'), 'takenBack', count(*) FILTER (WHERE state = 'taken-back'),
      'left', count(*) FILTER (WHERE state = 'left'), 'remarked', count(*) FILTER (WHERE remarks <> '[]'))
    FROM intake_record r WHERE r.intake_id = i.id))`;

const RECORD = `json_build_object(
  'position', r.position, 'recordId', r.record_id, 'title', r.title, 'state', r.state, 'remarks', r.remarks, 'refusal', r.refusal,
  'differs', r.differs, 'fields', r.fields,
  'foreseen', CASE WHEN r.state <> 'waiting' THEN NULL WHEN s.record_id IS NULL THEN 'new'
                   WHEN s.fields ${AGREED} = r.fields ${AGREED} THEN 'unchanged' ELSE 'changed' END,
  'protocol', CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object(
      'id', p.id, 'reference', p.reference, 'published', EXISTS (SELECT FROM register_entry e WHERE e.protocol_id = p.id)) END)`;
