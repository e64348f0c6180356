import type { Problem } from './problem.js';

/** Injection token of the {@link Refusals}, provided by the module that knows the domain. */
export const REFUSALS = Symbol('REFUSALS');

/** Turns the domain's refusals into problems, so that the platform needs to know no domain. */
export interface Refusals {
  /** The problem a domain refusal stands for; `null`: not a refusal. */
  problemOf(error: unknown): Problem | null;
  /** Members that every answer that there is nothing to show carries besides, so that nobody draws the wrong conclusion from it. */
  readonly saidOfAbsence: Readonly<Record<string, unknown>>;
}
