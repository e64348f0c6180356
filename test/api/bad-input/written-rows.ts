import type { Pool } from 'pg';

/** What may be written for a request that is refused: that it was tried, and by whom. */
const MAY_REMAIN = ['session', 'throttle', 'one_time_code', 'worker_presence', 'written_row'];

/** Watches every table, so that it can be told whether anything at all was kept. What is rolled back is not counted. */
export class WrittenRows {
  private constructor(private readonly owner: Pool) {}

  static async watch(owner: Pool): Promise<WrittenRows> {
    await owner.query(`
      CREATE TABLE written_row (place text NOT NULL);
      CREATE FUNCTION note_written_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN INSERT INTO public.written_row VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME); RETURN NULL; END $$;`);
    const { rows } = await owner.query<{ place: string }>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS place FROM pg_tables
        WHERE schemaname IN ('public', 'graphile_worker') AND NOT tablename = ANY ($1)`,
      [MAY_REMAIN],
    );
    for (const { place } of rows) await owner.query(`CREATE TRIGGER note_written_row AFTER INSERT OR UPDATE OR DELETE ON ${place} FOR EACH STATEMENT EXECUTE FUNCTION note_written_row()`);
    return new WrittenRows(owner);
  }

  /** The tables that were written to since it was asked last. */
  async since(): Promise<string[]> {
    const { rows } = await this.owner.query<{ place: string }>('SELECT place FROM written_row');
    if (rows.length > 0) await this.owner.query('DELETE FROM written_row');
    return [...new Set(rows.map(({ place }) => place))];
  }
}
