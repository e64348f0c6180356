/** Injection token of the process's one `pg` pool. For reads and for libraries that speak to PostgreSQL themselves. */
export const DATABASE_POOL = Symbol('DATABASE_POOL');
