import type { Answer } from '@isp/api-client';

/** What an organisation tells its people about sharing: its statement, its policies and codes, its advisers. */
export type PracticeView = Answer<'/api/register/organisations/{id}/practice', 'get'>;

export type AdviserView = PracticeView['advisers'][number];
export type PolicyView = PracticeView['policies'][number];

/** Just what can be entered, for sending it back. */
export type PracticeInput = Omit<PracticeView, 'organisationId' | 'organisationName' | 'revision'>;

export function inputOf({ statement, adoptedBy, adoptedOn, reviewOn, policies, advisers }: PracticeInput): PracticeInput {
  return { statement, adoptedBy, adoptedOn, reviewOn, policies, advisers };
}

export function blankAdviser(id: string): AdviserView {
  return { id, name: '', role: '', topics: [], telephone: '', email: '', reachable: '' };
}

export function blankPolicy(id: string): PolicyView {
  return { id, kind: 'policy', title: '', url: '' };
}

/** Whether there is anything to read. */
export function saysSomething({ statement, policies, advisers }: PracticeInput): boolean {
  return statement !== '' || policies.length > 0 || advisers.length > 0;
}
