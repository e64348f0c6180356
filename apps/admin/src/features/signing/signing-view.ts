import type { Capacity, ProtocolKind } from '@isp/protocols';
import type { Progress } from '../protocols/progress.js';

/** What somebody with a personal link sees of one request. */
export interface SigningView {
  readonly purpose: 'sign' | 'read-draft';
  readonly request: {
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly askedAt: string;
    readonly deadline: string | null;
    readonly state: 'open' | 'signed' | 'declined' | 'closed';
    readonly closedBecause: string | null;
  };
  readonly protocol: {
    readonly title: string;
    readonly reference: string;
    readonly kind: ProtocolKind;
    readonly leadOrganisation: { readonly name: string };
    readonly summary: string;
  };
  readonly party: { readonly id: string; readonly name: string };
  readonly version: {
    readonly number: string;
    /** `null`: a draft, which has no digests. */
    readonly contentSha256: string | null;
    readonly documentSha256: string | null;
    readonly html: string;
  };
  readonly parties: readonly { readonly name: string; readonly progress: Progress }[];
  readonly confirmed: boolean;
  readonly opened: boolean;
  readonly signature: {
    readonly name: string;
    readonly jobTitle: string;
    readonly capacity: Capacity;
    readonly signedOn: string;
  } | null;
  readonly declined: { readonly at: string; readonly reason: string } | null;
  readonly hasAccount: boolean;
}
