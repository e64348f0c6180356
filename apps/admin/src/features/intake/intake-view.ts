import type { Answer } from '@isp/api-client';

/** One intake, as the API shows it. */
export type IntakeDetail = Answer<'/api/intakes/{id}', 'get'>;

/** A page of its records. */
export type IntakeRecords = Answer<'/api/intakes/{id}/records', 'get'>;

/** Whether something goes on with it now, so that its page looks again by itself. */
export function goesOn({ state }: Pick<IntakeDetail, 'state'>): boolean {
  return state === 'running' || state === 'taking-back';
}
