import type { ProtocolKind } from '@isp/protocols';
import type { PageOf } from '../../components/pager.js';
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

/** The register as it was searched. */
export type Register = PageOf<RegisterEntry>;

/** One published protocol: a summary has no document and no dates of signing. */
export interface RegisterPage {
  readonly reference: string;
  readonly title: string;
  readonly kind: ProtocolKind;
  readonly level: PublicationLevel;
  readonly leadOrganisation: { readonly id: string; readonly name: string };
  readonly standing: StandingView;
  readonly summary: string;
  readonly effectiveOn: string | null;
  readonly nextReviewOn: string | null;
  readonly parties: readonly { readonly name: string; readonly signedOn?: string | null }[];
  readonly html?: string | null;
}
