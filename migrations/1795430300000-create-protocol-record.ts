import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One protocol as one JSON value, in the shape of the domain's record, in one round trip. What its versions say is left
 * out: it is large and frozen, so the application keeps it by its digest.
 *
 * Locking and reading are two statements inside `locked_protocol_record`: a single `SELECT … FOR UPDATE` that has waited
 * for the row would read the row anew, but everything else as it was before the wait, without the signature it waited for.
 */
export class CreateProtocolRecord1795430300000 implements MigrationInterface {
  public readonly name = 'CreateProtocolRecord1795430300000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION protocol_record(wanted uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN (
          SELECT json_build_object(
            'id', p.id,
            'reference', p.reference,
            'leadOrganisationId', p.lead_organisation_id,
            'ownerPersonId', p.owner_person_id,
            'createdAt', iso_instant(p.created_at),
            'revision', p.revision,
            'origin', p.origin,
            'publication', json_build_object('level', p.publication_level, 'reason', p.publication_reason),
            'draft', p.draft,
            'versions', coalesce((
              SELECT json_agg(json_build_object(
                'number', json_build_object('major', v.major, 'minor', v.minor),
                'language', v.language,
                'translates', v.translates,
                'change', v.change,
                'frozenAt', iso_instant(v.frozen_at),
                'frozenBy', v.frozen_by,
                'contentSha256', v.content_sha256,
                'documentSha256', v.document_sha256,
                'deadline', v.deadline,
                'cameIntoForceOn', v.came_into_force_on,
                'requests', coalesce((
                  SELECT json_agg(json_build_object(
                    'id', r.id, 'partyId', r.party_id, 'name', r.name, 'email', r.email, 'role', r.role,
                    'askedAt', iso_instant(r.asked_at), 'openedAt', iso_instant(r.opened_at), 'remindedAt', r.reminded_at,
                    'replaced', r.replaced, 'declined', r.declined
                  ) ORDER BY r.ordinal)
                  FROM signature_request r
                  WHERE r.protocol_id = wanted AND r.major = v.major AND r.minor = v.minor
                ), '[]'::json),
                'signatures', coalesce((
                  SELECT json_agg(json_build_object(
                    'id', s.id, 'partyId', s.party_id, 'requestId', s.request_id, 'name', s.name, 'jobTitle', s.job_title,
                    'capacity', s.capacity, 'email', s.email, 'authority', s.authority, 'signedOn', s.signed_on,
                    'recordedAt', iso_instant(s.recorded_at), 'recordedBy', s.recorded_by, 'method', s.method,
                    'scan', s.scan, 'contentSha256', s.content_sha256, 'documentSha256', s.document_sha256
                  ) ORDER BY s.ordinal)
                  FROM signature s
                  WHERE s.protocol_id = wanted AND s.major = v.major AND s.minor = v.minor
                ), '[]'::json),
                'removals', coalesce((
                  SELECT json_agg(json_build_object('partyId', c.party_id, 'at', iso_instant(c.at), 'reason', c.reason) ORDER BY c.ordinal)
                  FROM version_party_change c
                  WHERE c.protocol_id = wanted AND c.major = v.major AND c.minor = v.minor AND c.kind = 'removal'
                ), '[]'::json),
                'joinings', coalesce((
                  SELECT json_agg(json_build_object('party', c.party, 'at', iso_instant(c.at)) ORDER BY c.ordinal)
                  FROM version_party_change c
                  WHERE c.protocol_id = wanted AND c.major = v.major AND c.minor = v.minor AND c.kind = 'joining'
                ), '[]'::json),
                'withdrawnFromSignature', CASE WHEN v.withdrawn_at IS NOT NULL THEN
                  json_build_object('at', iso_instant(v.withdrawn_at), 'reason', v.withdrawn_reason) END
              ) ORDER BY v.frozen_at, v.major, v.minor)
              FROM protocol_version v
              WHERE v.protocol_id = wanted
            ), '[]'::json),
            'departures', coalesce((
              SELECT json_agg(json_build_object('partyId', d.party_id, 'leftOn', d.left_on, 'reason', d.reason) ORDER BY d.ordinal)
              FROM departure d
              WHERE d.protocol_id = wanted
            ), '[]'::json),
            'reviews', coalesce((
              SELECT json_agg(json_build_object(
                'id', w.id, 'dueOn', w.due_on, 'startedOn', w.started_on, 'completedOn', w.completed_on,
                'outcome', w.outcome, 'note', w.note, 'nextReviewOn', w.next_review_on
              ) ORDER BY w.ordinal)
              FROM review w
              WHERE w.protocol_id = wanted
            ), '[]'::json),
            'ending', p.ending,
            'cameIntoForceOn', p.came_into_force_on
          )
          FROM protocol p
          WHERE p.id = wanted
        );
      END $$;

      CREATE FUNCTION locked_protocol_record(wanted uuid) RETURNS json LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        PERFORM FROM protocol WHERE id = wanted FOR UPDATE;
        RETURN protocol_record(wanted);
      END $$;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION locked_protocol_record(uuid);
      DROP FUNCTION protocol_record(uuid);
    `);
  }
}
