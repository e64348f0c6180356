import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each organisation that takes part sees of a protocol, for its lists and its search: the words of a text that it was not
 * sent are not there. Rows of protocols from before are those whose latest version counts, or whose draft was shown; any other
 * comes back with the protocol's next change.
 */
export class ListBySight1795430900000 implements MigrationInterface {
  public readonly name = 'ListBySight1795430900000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE protocol_sight (
        protocol_id uuid NOT NULL REFERENCES protocol (id) ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        title text NOT NULL,
        kind text NOT NULL,
        parties integer NOT NULL,
        search tsvector NOT NULL,
        PRIMARY KEY (protocol_id, organisation_id)
      );
      CREATE INDEX protocol_sight_by_organisation ON protocol_sight (organisation_id, protocol_id);

      INSERT INTO protocol_sight (protocol_id, organisation_id, title, kind, parties, search)
      SELECT DISTINCT p.id, x.organisation_id, p.title, p.kind,
             (SELECT count(*) FROM protocol_party y WHERE y.protocol_id = p.id), p.search
      FROM protocol p
      JOIN protocol_party x ON x.protocol_id = p.id AND x.may_see AND x.organisation_id <> p.lead_organisation_id
      WHERE EXISTS (SELECT FROM protocol_version v WHERE v.protocol_id = p.id AND v.withdrawn_at IS NULL)
         OR EXISTS (SELECT FROM jsonb_array_elements(p.draft -> 'shownTo') s WHERE s ->> 'partyId' = x.party_id);

      ALTER TABLE protocol_party DROP COLUMN may_see;
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE protocol_party ADD COLUMN may_see boolean NOT NULL DEFAULT false;
      UPDATE protocol_party x SET may_see = true FROM protocol_sight s
      WHERE s.protocol_id = x.protocol_id AND s.organisation_id = x.organisation_id;
      ALTER TABLE protocol_party ALTER COLUMN may_see DROP DEFAULT;
      DROP TABLE protocol_sight;
    `);
  }
}
