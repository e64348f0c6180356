/** SQLSTATE of what passes without anybody changing the request: PostgreSQL is away, full, or has asked to be asked again. */
const PASSING_STATES = [/^08/, /^53/, /^57P0[1-5]$/, /^40001$/, /^40P01$/, /^55P03$/, /^57014$/, /^25P0[34]$/, /^25006$/, /^58030$/];
/** The same of the network on the way to it. */
const PASSING_CODES = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
/** What the driver says of a connection in words alone. */
const PASSING_WORDS = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after)/;

/**
 * Whether an error says that the database cannot do what it was asked at the moment: it cannot be reached, was restarted, has no room
 * on its disk or no connection left, or took too long. The same request can succeed later. A change that was asked for may have been kept
 * all the same: what was lost can be the answer.
 */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('driverError' in error && error.driverError !== error) return isUnavailable(error.driverError);
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if ('code' in error && typeof error.code === 'string') {
    const { code } = error;
    return PASSING_CODES.includes(code) || PASSING_STATES.some((state) => state.test(code));
  }
  return error instanceof Error && PASSING_WORDS.test(error.message);
}
