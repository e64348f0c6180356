import type { Answer } from '@isp/api-client';
import type { ProtocolKind, StandingKind } from '@isp/protocols';
import { shortened } from '../../words/shortened.js';

type PublishedEntry = Answer<'/api/register', 'get'>['items'][number];

/** What the list shows of one published protocol, and no more: a page carries its data besides its words. */
export interface RegisterEntry {
  readonly reference: string;
  readonly title: string;
  readonly kind: ProtocolKind;
  readonly leadOrganisation: string;
  /** How many parties there are besides the one that leads. */
  readonly more: number;
  readonly standing: StandingKind;
  readonly nextReviewOn: string | null;
  /** The beginning of the summary for practitioners. */
  readonly summary: string;
}

/** An entry of the register as the list shows it. */
export function inTheList({ reference, title, kind, leadOrganisation, parties, standing, nextReviewOn, summary }: PublishedEntry): RegisterEntry {
  return { reference, title, kind, leadOrganisation: leadOrganisation.name, more: parties.length - 1, standing: standing.kind, nextReviewOn, summary: shortened(summary, LONGEST) };
}

const LONGEST = 240;
