import { LIMITS } from './limits.js';
import { refusal, type Refusal } from './refusals.js';

/**
 * Why a reason does not do, or `null`: `reason-missing` for none, `text-too-long` beyond 2,000 characters.
 * @param reason what was given as the reason of an act
 */
export function refusalOfReason(reason: string): Refusal | null {
  if (reason.trim() === '') return refusal('reason-missing');
  return reason.length > LIMITS.reason ? refusal('text-too-long', { pointer: '/reason', most: LIMITS.reason }) : null;
}
