import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So many entries at a time: whoever writes one of them meanwhile waits for no more than these. */
const PORTION = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Nations, topics and days of what was published before they were kept. Topics are told of what is published in full alone. In
 * portions, each for itself: begun again, it finds some of them filled.
 */
export class NarrowWhatIsPublishedFurther1795448000100 implements MigrationInterface {
  public readonly name = 'NarrowWhatIsPublishedFurther1795448000100';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    for (let after: string | null = BEFORE_ALL; after !== null; ) {
      const [last] = (await queryRunner.query(
        `SELECT protocol_id FROM register_entry WHERE protocol_id > $1 ORDER BY protocol_id OFFSET ${PORTION - 1} LIMIT 1`,
        [after],
      )) as { readonly protocol_id: string }[];
      const upTo: string | null = last?.protocol_id ?? null;
      await queryRunner.query(
        `UPDATE register_entry e SET
           nations = ARRAY(SELECT jsonb_array_elements_text(coalesce(said.content->'nations', '[]'))),
           topics = CASE WHEN e.level = 'full' THEN ARRAY(SELECT jsonb_array_elements_text(coalesce(said.content->'topics', '[]'))) ELSE '{}' END,
           listed_on = said.listed_on,
           changed_on = greatest(said.listed_on, said.in_force_on, said.reviewed_on)
         FROM (
           SELECT v.protocol_id, v.major, v.minor, v.content_canonical::jsonb AS content, v.came_into_force_on AS in_force_on,
                  coalesce(p.came_into_force_on, (p.created_at AT TIME ZONE 'Europe/London')::date) AS listed_on,
                  (SELECT max(r.completed_on) FROM review r WHERE r.protocol_id = p.id) AS reviewed_on
             FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id
         ) said
         WHERE (said.protocol_id, said.major, said.minor) = (e.protocol_id, e.major, e.minor) AND e.changed_on IS NULL
           AND e.protocol_id > $1 AND ($2::uuid IS NULL OR e.protocol_id <= $2)`,
        [after, upTo],
      );
      after = upTo;
    }
  }

  /** What was filled goes with its columns. */
  public async down(): Promise<void> {}
}
