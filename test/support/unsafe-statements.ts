/** A migration, as far as its safety beside a running service goes. */
export interface MigrationLike {
  readonly name?: string;
  /** `false`: outside a transaction, as an index that is built concurrently needs it. */
  readonly transaction?: boolean;
  /** Why what the migration takes away is used by no version that may still run. */
  readonly contracts?: string;
  up(runner: { query(sql: string): Promise<unknown> }): Promise<void>;
}

/** The statements of a migration, without comments and without what stands in quotes, in lower case. */
export async function statementsOf(migration: MigrationLike): Promise<readonly string[]> {
  const said: string[] = [];
  await migration.up({
    query: async (sql) => {
      said.push(sql);
      return [];
    },
  });
  return said.flatMap((sql) => bare(sql).split(';')).map((statement) => statement.replaceAll(/\s+/g, ' ').trim()).filter((statement) => statement !== '');
}

/**
 * What of a migration an older version of the service, running beside it, would not survive or would have to wait for: each
 * with what to do instead. A migration that says what it `contracts`, and why, may take away; it may not lock for long.
 */
export async function unsafeStatements(migration: MigrationLike): Promise<readonly string[]> {
  const statements = await statementsOf(migration);
  const made = new Set(statements.flatMap((statement) => /^create (?:unlogged )?table (?:if not exists )?([\w."]+)/.exec(statement)?.[1] ?? []));
  const declared = (migration.contracts?.trim().length ?? 0) >= 20;
  return [
    ...statements.flatMap((statement) => {
      const table = /^(?:alter table (?:if exists )?(?:only )?|create (?:unique )?index .*? on (?:only )?|create (?:or replace )?(?:constraint )?trigger .*? on )([\w."]+)/.exec(statement)?.[1];
      if ((table !== undefined && made.has(table)) || clearsFor(statement, statements)) return [];
      return RULES.filter(({ refuses, takesAway }) => refuses(statement) && !(takesAway && declared)).map(({ instead }) => `${statement.slice(0, 120)}: ${instead}`);
    }),
    ...outsideTransaction(migration, statements),
  ];
}

interface Rule {
  readonly refuses: (statement: string) => boolean;
  /** Whether a migration may do it all the same that says why nobody needs it any more. */
  readonly takesAway: boolean;
  readonly instead: string;
}

const matching = (pattern: RegExp) => (statement: string): boolean => pattern.test(statement);

const RULES: readonly Rule[] = [
  { refuses: matching(/^drop (table|view|materialized view|function|routine|procedure|type|schema|extension|index|trigger)\b/), takesAway: true, instead: 'an older version may use it; take it away in a later release, and say so in `contracts`' },
  { refuses: matching(/^alter table .*\bdrop (?!not null|default|constraint|expression|identity)/), takesAway: true, instead: 'an older version may use the column; take it away in a later release, and say so in `contracts`' },
  { refuses: matching(/\brename (to|column|constraint)\b|^alter table .*\brename\b/), takesAway: true, instead: 'an older version knows the old name; add the new one beside it' },
  { refuses: matching(/^alter table .*\balter (column )?[\w"]+ (set data )?type\b/), takesAway: false, instead: 'it rewrites the table under a lock; add a column, fill it, and change over' },
  { refuses: matching(/^alter table .*\bset not null\b/), takesAway: true, instead: 'an older version may leave it empty; first a CHECK (… IS NOT NULL) NOT VALID, validated in the next migration' },
  { refuses: (statement) => addedColumns(statement).some((column) => /\bnot null\b/.test(column) && !/\bdefault\b|\bgenerated\b/.test(column)), takesAway: false, instead: 'an older version does not fill it; give it a default' },
  { refuses: (statement) => addedColumns(statement).some((column) => /\bdefault (gen_random_uuid|random|clock_timestamp|nextval)\b|\bgenerated always as \(/.test(column)), takesAway: false, instead: 'it rewrites the table under a lock; add the column empty and fill it in portions' },
  { refuses: matching(/^create (unique )?index (?!concurrently\b)/), takesAway: false, instead: 'it keeps everybody from writing meanwhile; CREATE INDEX CONCURRENTLY, with `transaction = false`' },
  { refuses: (statement) => addedColumns(statement).some((column) => /\bcheck ?\(/.test(column)), takesAway: false, instead: 'it reads the whole table under a lock; add the column, then the CHECK on its own, NOT VALID' },
  { refuses: (statement) => addedColumns(statement).some((column) => /\b(unique|primary key)\b/.test(column)), takesAway: false, instead: 'it builds its index under a lock; add the column, and build that concurrently' },
  { refuses: matching(/^alter table .*\badd (constraint [\w"]+ )?(unique|primary key)\b(?!.*using index)/), takesAway: false, instead: 'it builds its index under a lock; build that concurrently and add the constraint USING INDEX' },
  { refuses: (statement) => partsOf(statement).some((part) => /\badd (constraint [\w"]+ )?(check|foreign key|exclude)\b/.test(part) && !/\bnot valid\b/.test(part)), takesAway: false, instead: 'it reads the whole table under a lock; add it NOT VALID and VALIDATE it in the next migration' },
  { refuses: matching(/^(truncate|cluster|vacuum full|reindex(?! .*concurrently)|lock table|refresh materialized view(?! concurrently))\b/), takesAway: false, instead: 'it locks the table for as long as it takes' },
  { refuses: matching(/^(update|delete from)\b/), takesAway: false, instead: 'it locks every row it touches until the migration ends; let a job do it in portions' },
  { refuses: (statement) => fills(statement) && !canBeBegunAgain(statement), takesAway: false, instead: 'begun again it would fail on what it wrote before; add ON CONFLICT DO NOTHING' },
  { refuses: matching(/^revoke\b/), takesAway: true, instead: 'an older version may need it' },
];

/** Takes away what a failed try of the same migration may have left. */
function clearsFor(statement: string, statements: readonly string[]): boolean {
  const index = /^drop index concurrently if exists ([\w"]+)$/.exec(statement)?.[1];
  return index !== undefined && statements.some((other) => other.startsWith('create') && other.includes(` index concurrently ${index} `));
}

/** Writes into a table what is read from others, as many rows as there are. */
const fills = (statement: string): boolean => /^insert into .*\bselect\b.* from /.test(statement);

const canBeBegunAgain = (statement: string): boolean => /\bon conflict do nothing$/.test(statement);

/** What `ADD COLUMN` adds: each up to the next comma outside brackets. */
function addedColumns(statement: string): readonly string[] {
  return partsOf(statement).flatMap((part) => /\badd (?:column )?(?!constraint|check|unique|primary|foreign|exclude)(.*)$/.exec(part)?.[1] ?? []);
}

/** What an `ALTER TABLE` does, one after the other: each up to the next comma outside brackets. */
function partsOf(statement: string): readonly string[] {
  if (!statement.startsWith('alter table')) return [];
  const parts: string[] = [''];
  let depth = 0;
  for (const character of statement) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function outsideTransaction({ transaction }: MigrationLike, statements: readonly string[]): readonly string[] {
  const concurrent = statements.filter((statement) => /\bconcurrently\b/.test(statement));
  if (transaction !== false) {
    return [
      ...concurrent.map((statement) => `${statement.slice(0, 120)}: it runs outside a transaction alone; say \`transaction = false\``),
      ...statements.filter(fills).map((statement) => `${statement.slice(0, 120)}: all that the migration locks is locked for as long as it takes; on its own, in portions, with \`transaction = false\``),
    ];
  }
  return statements.flatMap((statement) => {
    if (/^select\b/.test(statement) || (fills(statement) && canBeBegunAgain(statement))) return [];
    if (!concurrent.includes(statement)) return [`${statement.slice(0, 120)}: outside a transaction it may be left half done; only what is concurrent, or can be begun again, belongs there`];
    const index = /^create (?:unique )?index concurrently (?:if not exists )?([\w"]+)/.exec(statement)?.[1];
    const cleared = index === undefined || statements.includes(`drop index concurrently if exists ${index}`);
    return cleared ? [] : [`${statement.slice(0, 120)}: a try that failed leaves an index that is not valid; DROP INDEX CONCURRENTLY IF EXISTS it first`];
  });
}

function bare(sql: string): string {
  return sql
    .replaceAll(/--[^\n]*/g, ' ')
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/(\$\w*\$)[\s\S]*?\1/g, "''")
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .replaceAll(/\bbegin atomic\b[\s\S]*?\bend\b/gi, "''")
    .toLowerCase();
}
