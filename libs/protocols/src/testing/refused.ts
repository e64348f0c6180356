import { ProtocolError, type Refusal } from '../refusals.js';

/**
 * The refusal an act was met with, for a test to compare.
 * @param act calls the act
 * @returns `null` when it was not refused; any other error goes through
 */
export function refusedWith(act: () => unknown): Refusal | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof ProtocolError) return { code: error.code, facts: error.facts };
    throw error;
  }
}
