import type { Answers, FieldError } from './field.js';
import type { Conflict, Returned } from './submit.js';

/** What a form shows: what was typed if it came back, else what is saved. */
export interface Shown {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly conflict: Conflict | null;
  readonly failed: boolean;
}

/**
 * Decides between the saved answers and those of a form that came back. After a conflict an answer that the person did
 * not touch is the one saved now, so that saving again undoes nobody's work by accident.
 */
export function shownAnswers(returned: unknown, saved: Answers = {}): Shown {
  if (!isReturned(returned)) return { answers: saved, errors: [], conflict: null, failed: false };
  const { answers, errors, conflict, opened } = returned;
  const shown = conflict === null || opened === null ? answers : touched(answers, opened, saved);
  return { answers: shown, errors, conflict, failed: errors.length > 0 };
}

function touched(typed: Answers, opened: Answers, saved: Answers): Answers {
  const names = [...new Set([...Object.keys(typed), ...Object.keys(opened)])];
  return Object.fromEntries(
    names.map((name) => {
      const own = typed[name] ?? [];
      return [name, same(own, opened[name] ?? []) ? (saved[name] ?? []) : own];
    }),
  );
}

function same(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one, other].map((values) => values.filter((value) => value !== ''));
  return JSON.stringify(first) === JSON.stringify(second);
}

function isReturned(value: unknown): value is Returned {
  return typeof value === 'object' && value !== null && 'answers' in value && 'errors' in value;
}
