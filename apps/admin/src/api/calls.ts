import type { Answer, Method, PathWith } from '@isp/api-client';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { apiContext } from '../request-context.js';
import { ApiProblem, problemFrom } from './problem.js';

/** What every loader and action has in hand. */
export interface Asking {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

interface Where {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

interface Sending extends Where {
  /** The form that was posted: it carries the CSRF token. */
  readonly form: FormData;
  readonly body?: unknown;
  /** The revision that the person saw, for what must not overwrite somebody else's change. */
  readonly revision?: string | number | null;
}

type Writing = Exclude<Method, 'get'>;

/**
 * Reads from the API for a loader. What can't be shown becomes a page: signed out leads to sign-in and back, anything
 * else is thrown as a problem with its status for the error page.
 */
export async function read<Path extends PathWith<'get'>>(asking: Asking, path: Path, where: Where = {}): Promise<Answer<Path, 'get'>> {
  const { data: body, error, response } = await call(asking, 'get', path, {
    params: { path: where.path, query: where.query },
  });
  if (response.ok) return body as Answer<Path, 'get'>;
  throw unreadable(asking.request, problemFrom(response.status, error));
}

/** As {@link read}, but `null` where the API answers 404: for what may rightly not be there. */
export async function find<Path extends PathWith<'get'>>(asking: Asking, path: Path, where: Where = {}): Promise<Answer<Path, 'get'> | null> {
  const { data: body, error, response } = await call(asking, 'get', path, {
    params: { path: where.path, query: where.query },
  });
  if (response.ok) return body as Answer<Path, 'get'>;
  if (response.status === 404) return null;
  throw unreadable(asking.request, problemFrom(response.status, error));
}

/** Changes something through the API for an action. A refusal is thrown as {@link ApiProblem}. */
export async function change<Verb extends Writing, Path extends PathWith<Verb>>(
  asking: Asking,
  method: Verb,
  path: Path,
  sending: Sending,
): Promise<Answer<Path, Verb>> {
  const token = sending.form.get('_csrf');
  const { data: body, error, response } = await call(asking, method, path, {
    params: { path: sending.path, query: sending.query },
    body: sending.body,
    headers: {
      ...(typeof token === 'string' ? { 'x-csrf-token': token } : {}),
      ...(sending.revision === undefined || sending.revision === null ? {} : { 'if-match': `"${sending.revision}"` }),
    },
  });
  if (response.ok) return body as Answer<Path, Verb>;
  throw new ApiProblem(problemFrom(response.status, error));
}

/** Where a signed-out person goes: sign-in, and back to the page they asked for. */
export function signInInstead(request: Request): Response {
  const asked = new URL(request.url);
  const next = request.method === 'GET' ? asked.pathname.replace(/\.data$/, '') + asked.search : '/dashboard';
  return redirect(`/sign-in?next=${encodeURIComponent(next)}`);
}

function unreadable(request: Request, problem: ReturnType<typeof problemFrom>): unknown {
  return problem.status === 401 ? signInInstead(request) : data(problem, { status: problem.status });
}

interface Answered {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Requesting = (method: string, path: string, init: object) => Promise<Answered>;

function call(asking: Asking, method: string, path: string, init: object): Promise<Answered> {
  const client = asking.context.get(apiContext) as unknown as { readonly request: Requesting };
  return client.request(method, path, init);
}
