import type { ProtocolKind } from '@isp/protocols';
import type { PublicationLevel } from '../../words/protocol-words.js';
import type { StandingView } from '../../words/standings.js';

/** One published protocol in the list. */
export interface RegisterEntry {
  readonly reference: string;
  readonly title: string;
  readonly kind: ProtocolKind;
  readonly level: PublicationLevel;
  readonly leadOrganisation: { readonly id: string; readonly name: string };
  readonly parties: readonly string[];
  readonly standing: StandingView;
  readonly effectiveOn: string | null;
  readonly nextReviewOn: string | null;
  readonly summary: string;
}
