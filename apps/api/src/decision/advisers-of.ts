import type { GivenToDecision } from '@isp/guidance/decision';
import type { FindPractice } from '../organisations/index.js';

/** The advisers whom an organisation names in public; `null`: it names nobody, or there is no such organisation. */
export type AdvisersOf = (organisationId: string) => Promise<GivenToDecision['advisers']>;

/** Reads them from what the organisation tells its people. @param practices where that is found, once the service is up. */
export function advisersOf(practices: () => FindPractice): AdvisersOf {
  return async (organisationId) => {
    const practice = await practices().of(organisationId);
    if (practice === null || practice.advisers.length === 0) return null;
    const named = practice.advisers.map(({ name, role, telephone, email, reachable }) => ({ name, role, telephone, email, reachable }));
    return { organisation: practice.organisationName, named };
  };
}
