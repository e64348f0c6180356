import type { Refusal } from './sender.js';
import type { SpoiltRequest } from './spoilt-requests.js';

/** Refusals that come before a body is looked at, or that are about something else than what was sent. */
const ELSEWHERE: readonly number[] = [401, 403, 404, 409, 411, 412, 413, 415, 428, 429];

/** What is wrong with an answer; `null`: nothing. `kept` are the tables in which it left something behind. */
export function faultOf({ status, type, problem }: Refusal, { expect, pointer }: Pick<SpoiltRequest, 'expect' | 'pointer'>, kept: readonly string[]): string | null {
  if (status >= 500) return `answers ${status}`;
  if (status < 400) return expect === 'refused' ? `takes it with ${status}` : null;
  if (kept.length > 0) return `refuses with ${status}, and keeps something in ${kept.join(', ')}`;
  if (!type.startsWith('application/problem+json') || problem === null) return `refuses with ${status}, as ${type || 'nothing'}`;
  if (problem.status !== status || !/^[a-z][a-z0-9-]+$/.test(problem.code ?? '')) return `refuses with ${status}, without a code`;
  if (expect === 'either' || pointer === undefined || pointer === '' || status === 400 || ELSEWHERE.includes(status)) return null;
  const named = (problem.errors ?? []).map((error) => error.pointer);
  // The place itself, what it lies within, or what lies within it.
  return named.some((one) => pointer.startsWith(one) || one.startsWith(pointer)) ? null : `refuses with ${status} ${problem.code ?? ''}, pointing to ${named.join(', ') || 'nothing'}`;
}
