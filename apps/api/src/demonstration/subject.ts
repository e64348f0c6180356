import type { OrganisationKey } from './organisations.js';

/** What one demonstration protocol is about, in the few words that differ from what its template says. */
export interface Subject {
  readonly template: 'routine-sharing' | 'one-way-disclosure' | 'joint-controller-arrangement';
  readonly title: string;
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  readonly framework?: string;
  /** The lead comes first. */
  readonly parties: readonly ['council' | 'board', OrganisationKey, ...OrganisationKey[]];
  readonly summary: string;
  readonly aims: string;
  readonly need: string;
  readonly benefits: string;
  readonly necessity: string;
  readonly alternatives: string;
  readonly forPractitioners: string;
  readonly rows: readonly [SubjectRow, ...SubjectRow[]];
}

/** One flow of information. */
export interface SubjectRow {
  /** `null`: held in common. */
  readonly from: OrganisationKey | null;
  readonly to: readonly OrganisationKey[];
  readonly about: string;
  readonly items: string;
  readonly purpose: string;
  readonly often: string;
  readonly readBy: string;
  readonly kept: string;
  readonly keptFrom: string;
  readonly marks?: readonly ('special' | 'criminal' | 'children')[];
  readonly form?: 'pseudonymised' | 'aggregate';
}
