import type { Answers, FieldError } from './field.js';
import type { Conflict, Returned } from './submit.js';

/** What a form shows: what was typed if it came back, else what is saved. */
export interface Shown {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly conflict: Conflict | null;
  readonly failed: boolean;
}

/** Decides between the saved answers and those of a form that came back. */
export function shownAnswers(returned: unknown, saved: Answers = {}): Shown {
  if (!isReturned(returned)) return { answers: saved, errors: [], conflict: null, failed: false };
  return { ...returned, failed: returned.errors.length > 0 };
}

function isReturned(value: unknown): value is Returned {
  return typeof value === 'object' && value !== null && 'answers' in value && 'errors' in value;
}
