import { data } from 'react-router';
import { signInInstead, type Asking } from '../api/calls.js';
import { ApiProblem, type PointedError, type Problem } from '../api/problem.js';
import { fieldErrorWords } from '../words/field-errors.js';
import { refusalWords } from '../words/refusals.js';
import type { Answers, FieldError } from './field.js';

/** What somebody else changed while this form was open. */
export interface Conflict {
  readonly currentRevision: number;
  readonly changes: readonly { readonly by: string; readonly at: string; readonly what: readonly string[] }[];
}

/** A form that was not accepted: what was typed, what is wrong with it, and what somebody else changed meanwhile. */
export interface Returned {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly conflict: Conflict | null;
  /** What the form was opened with, where it said so. */
  readonly opened: Answers | null;
}

/** Gives a form back with what is wrong with it; nothing has been sent. */
export function giveBack(answers: Answers, errors: readonly FieldError[]) {
  return data<Returned>({ answers, errors, conflict: null, opened: null }, { status: 422 });
}

/**
 * Sends a form's change to the API. A refusal gives the form back with what was typed and the refusal in words;
 * signed out leads to sign-in; what is not there, or a failure of the service, goes to the error page.
 *
 * @param nameOf turns the API's JSON pointer into the name of a field; without it `/a/b` is `a.b`.
 * @param opened what the form was opened with, for telling after a conflict what was really changed in it.
 */
export async function submit<T>(
  asking: Asking,
  answers: Answers,
  work: () => Promise<T>,
  { nameOf = fieldNameOf, opened = null }: { readonly nameOf?: (pointer: string) => string | null; readonly opened?: Answers | null } = {},
) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const { problem } = error;
    if (problem.status === 401 && problem.code !== 'wrong-credentials') throw signInInstead(asking.request);
    if (problem.status === 404 || problem.status >= 500) throw data(problem, { status: problem.status });
    return data<Returned>(
      { answers, errors: errorsOf(problem, nameOf), conflict: conflictOf(problem), opened },
      { status: problem.status },
    );
  }
}

/** The name of the field that the API points to. */
export function fieldNameOf(pointer: string): string {
  return pointer.replace(/^\//u, '').replaceAll('/', '.');
}

function errorsOf(problem: Problem, nameOf: (pointer: string) => string | null): readonly FieldError[] {
  if (problem.status === 412) return [];
  if (problem.errors.length === 0) return [{ field: null, text: refusalWords(problem.code, problem.facts) }];
  return problem.errors.map((error: PointedError) => ({ field: nameOf(error.pointer), text: fieldErrorWords(error) }));
}

function conflictOf(problem: Problem): Conflict | null {
  if (problem.status !== 412) return null;
  const { currentRevision, changes } = problem.facts;
  return {
    currentRevision: typeof currentRevision === 'number' ? currentRevision : 0,
    changes: Array.isArray(changes) ? (changes as Conflict['changes']) : [],
  };
}
