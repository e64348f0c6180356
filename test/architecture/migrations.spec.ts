import { migrationsFromSource } from '../support/test-database.js';
import { statementsOf, unsafeStatements } from '../support/unsafe-statements.js';
import type { MigrationLike } from '../support/unsafe-statements.js';

/** The first migration after the first release. Nothing older has ever run beside a version before it. */
const FIRST_BESIDE_ANOTHER = 1_795_441_000_000;

const instances = async () => (await migrationsFromSource()).map((migration) => new migration() as MigrationLike & { readonly constructor: { readonly name: string } });

const timestampOf = (name: string) => Number(/\d{13}$/.exec(name)?.[0]);

it('no migration since the first release harms or holds up an older version that still runs', async () => {
  const since = (await instances()).filter(({ constructor: { name } }) => timestampOf(name) >= FIRST_BESIDE_ANOTHER);
  expect(since.length).toBeGreaterThan(10);
  const found = await Promise.all(since.map(async (migration) => [migration.constructor.name, await unsafeStatements(migration)] as const));
  expect(Object.fromEntries(found.filter(([, unsafe]) => unsafe.length > 0))).toEqual({});
});

it('every migration can be read for that, and has a name of its own that ends in its time', async () => {
  const names: string[] = [];
  for (const migration of await instances()) {
    expect((await statementsOf(migration)).length).toBeGreaterThan(0);
    expect(migration.name).toBe(migration.constructor.name);
    names.push(migration.constructor.name);
  }
  const times = names.map(timestampOf);
  expect(new Set(times).size).toBe(names.length);
  expect(times).not.toContain(Number.NaN);
});

const like = (sql: string, more: Partial<MigrationLike> = {}): MigrationLike => ({
  ...more,
  async up(runner) {
    await runner.query(sql);
  },
});

describe('what is refused', () => {
  it.each([
    ['DROP TABLE person', 'take it away in a later release'],
    ['DROP FUNCTION organisation_name_key(text)', 'take it away in a later release'],
    ['ALTER TABLE person DROP COLUMN name', 'an older version may use the column'],
    ['ALTER TABLE person ADD COLUMN a text, DROP name', 'an older version may use the column'],
    ['ALTER TABLE person RENAME COLUMN name TO full_name', 'an older version knows the old name'],
    ['ALTER TABLE person RENAME TO people', 'an older version knows the old name'],
    ['ALTER TABLE person ALTER COLUMN name TYPE varchar(10)', 'it rewrites the table'],
    ['ALTER TABLE person ALTER name SET DATA TYPE varchar(10)', 'it rewrites the table'],
    ['ALTER TABLE person ALTER COLUMN nick SET NOT NULL', 'NOT VALID, validated in the next migration'],
    ['ALTER TABLE person ADD COLUMN nick text NOT NULL', 'give it a default'],
    ['ALTER TABLE person ADD COLUMN a integer DEFAULT 0, ADD COLUMN b text NOT NULL', 'give it a default'],
    ['ALTER TABLE person ADD COLUMN nick uuid NOT NULL DEFAULT gen_random_uuid()', 'add the column empty'],
    ['CREATE INDEX person_by_name ON person (name)', 'CREATE INDEX CONCURRENTLY'],
    ['/* quick */ CREATE UNIQUE INDEX person_by_name ON person (name) -- small', 'CREATE INDEX CONCURRENTLY'],
    ['ALTER TABLE person ADD CONSTRAINT one_name UNIQUE (name)', 'USING INDEX'],
    ["ALTER TABLE person ADD CONSTRAINT named CHECK (name <> '')", 'NOT VALID'],
    ["ALTER TABLE person ADD CONSTRAINT a CHECK (name <> '') NOT VALID, ADD CONSTRAINT b CHECK (email <> '')", 'NOT VALID'],
    ["ALTER TABLE person ADD COLUMN nick text CONSTRAINT nicked CHECK (nick <> '')", 'the CHECK on its own'],
    ['ALTER TABLE person ADD COLUMN nick text UNIQUE', 'build that concurrently'],
    ["ALTER TABLE person ADD names text GENERATED ALWAYS AS (name || ' ' || email) STORED", 'add the column empty'],
    ['DROP TRIGGER signature_is_kept ON signature; CREATE TRIGGER signature_is_kept BEFORE UPDATE ON signature FOR EACH ROW EXECUTE FUNCTION f()', 'take it away in a later release'],
    ['CREATE TABLE word (word text PRIMARY KEY); INSERT INTO word SELECT name FROM person ON CONFLICT DO NOTHING', 'in portions'],
    ['ALTER TABLE membership ADD FOREIGN KEY (person_id) REFERENCES person (id)', 'NOT VALID'],
    ["UPDATE person SET name = 'x'", 'in portions'],
    ['DELETE FROM session', 'in portions'],
    ['TRUNCATE throttle', 'locks the table'],
    ['LOCK TABLE person', 'locks the table'],
    ['CREATE INDEX CONCURRENTLY person_by_name ON person (name)', 'say `transaction = false`'],
  ])('%s', async (sql, instead) => {
    expect(await unsafeStatements(like(sql))).toEqual([expect.stringContaining(instead)]);
  });

  it('a long lock, even where it is said why something is taken away', async () => {
    const contracts = 'no version since 1.4 reads the column';
    expect(await unsafeStatements(like('ALTER TABLE person DROP COLUMN nick', { contracts }))).toEqual([]);
    expect(await unsafeStatements(like('ALTER TABLE person DROP COLUMN nick', { contracts: 'old' }))).toHaveLength(1);
    expect(await unsafeStatements(like('CREATE INDEX i ON person (name)', { contracts }))).toHaveLength(1);
  });

  it('an index built concurrently that a failed try would leave invalid, and what may be left half done', async () => {
    const transaction = false;
    expect(await unsafeStatements(like('CREATE INDEX CONCURRENTLY i ON person (name)', { transaction }))).toEqual([expect.stringContaining('DROP INDEX CONCURRENTLY IF EXISTS it first')]);
    expect(await unsafeStatements(like('DROP INDEX CONCURRENTLY IF EXISTS i; CREATE INDEX CONCURRENTLY i ON person (name)', { transaction }))).toEqual([]);
    expect(await unsafeStatements(like('ALTER TABLE person ADD COLUMN nick text', { transaction }))).toEqual([expect.stringContaining('half done')]);
    const filling = 'INSERT INTO word SELECT name FROM person WHERE id > $1';
    expect(await unsafeStatements(like(`SELECT id FROM person; ${filling} ON CONFLICT DO NOTHING`, { transaction }))).toEqual([]);
    expect(await unsafeStatements(like(filling, { transaction }))).toEqual([expect.stringContaining('ON CONFLICT DO NOTHING'), expect.stringContaining('half done')]);
  });
});

describe('what is safe', () => {
  it.each([
    'CREATE TABLE added (id uuid PRIMARY KEY, name text NOT NULL); CREATE INDEX added_by_name ON added (name); ALTER TABLE added ADD CHECK (name <> \'\')',
    'ALTER TABLE person ADD COLUMN nick text',
    "ALTER TABLE person ADD COLUMN nick text NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD CONSTRAINT named CHECK (name <> '') NOT VALID",
    'ALTER TABLE person VALIDATE CONSTRAINT named',
    'CREATE OR REPLACE TRIGGER signature_is_kept BEFORE UPDATE OR DELETE ON signature FOR EACH ROW EXECUTE FUNCTION f()',
    'ALTER TABLE person ALTER COLUMN nick DROP NOT NULL',
    "CREATE OR REPLACE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM session; UPDATE person SET name = ''; END $$",
    "COMMENT ON TABLE person IS 'drop table; rename to; it is all in quotes'",
  ])('%s', async (sql) => {
    expect(await unsafeStatements(like(sql))).toEqual([]);
  });
});
