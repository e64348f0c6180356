import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So many entries at a time: whoever publishes one of the same words meanwhile waits for no more than these. */
const PORTION = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** The words of what was published before words were kept. In portions, each for itself: begun again, it finds some of them kept. */
export class KeepWordsOfWhatIsPublished1795444100100 implements MigrationInterface {
  public readonly name = 'KeepWordsOfWhatIsPublished1795444100100';
  public readonly transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    for (let after: string | null = BEFORE_ALL; after !== null; ) {
      const [last] = (await queryRunner.query(
        `SELECT protocol_id FROM register_entry WHERE protocol_id > $1 ORDER BY protocol_id OFFSET ${PORTION - 1} LIMIT 1`,
        [after],
      )) as { readonly protocol_id: string }[];
      const upTo: string | null = last?.protocol_id ?? null;
      await queryRunner.query(
        `INSERT INTO register_word
           SELECT DISTINCT word FROM register_entry e, words_of_names(register_names(e.title, e.party_names, e.areas)) AS word
           WHERE word <> '' AND e.protocol_id > $1 AND ($2::uuid IS NULL OR e.protocol_id <= $2) ORDER BY word
           ON CONFLICT DO NOTHING`,
        [after, upTo],
      );
      after = upTo;
    }
  }

  /** The words go with their table. */
  public async down(): Promise<void> {}
}
