/** What the API says of one field that it refused. */
export interface PointedError {
  /** JSON pointer into the body that was sent. */
  readonly pointer: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A problem+json answer (RFC 9457), as far as pages read it: a code and facts; the words are the pages' own. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors: readonly PointedError[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A refusal of the API on its way from a call to the page that explains it. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Reads a problem out of whatever came with a failing status, so that a proxy's plain page is one too. */
export function problemFrom(status: number, body: unknown): Problem {
  const said = isRecord(body) ? body : {};
  return {
    status,
    code: typeof said['code'] === 'string' ? said['code'] : `status-${status}`,
    ...(typeof said['detail'] === 'string' ? { detail: said['detail'] } : {}),
    errors: Array.isArray(said['errors']) ? said['errors'].filter(isPointedError) : [],
    facts: isRecord(said['facts']) ? said['facts'] : {},
  };
}

function isProblem(value: unknown): value is Problem {
  return isRecord(value) && typeof value['code'] === 'string' && typeof value['status'] === 'number';
}

/**
 * What an error page is about. A loader throws its problem as data with a status, which reaches the page in different
 * classes on the server and in the browser; anything else that was thrown is a failure of ours.
 */
export function thrownProblem(error: unknown): { readonly status: number; readonly problem: Problem | null } {
  const thrown = isRecord(error) ? error : {};
  const carried = 'data' in thrown ? thrown['data'] : error;
  return { status: typeof thrown['status'] === 'number' ? thrown['status'] : 500, problem: isProblem(carried) ? carried : null };
}

function isPointedError(value: unknown): value is PointedError {
  return isRecord(value) && typeof value['pointer'] === 'string' && typeof value['code'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
