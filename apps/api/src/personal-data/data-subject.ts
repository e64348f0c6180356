/** Somebody as far as what is kept of them goes: by their account, or by the address that they were written to. */
export interface DataSubject {
  /** `null`: they have no account. */
  readonly personId: string | null;
  /** In lower case. */
  readonly email: string;
}

/** What stands in a name's place once it is erased: pages, documents and prints show it like any name. */
export const ERASED_NAME = '[erased]';

/** How whoever answers a request made sure that it comes from the person. */
export const VERIFICATIONS = ['signed-in', 'answer-from-the-address', 'identity-document', 'known-in-person', 'command'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Why somebody cannot be erased yet: what would be left with nobody to look after it. */
export type Obstacle =
  | { readonly code: 'last-administrator'; readonly organisationId: string; readonly name: string }
  | { readonly code: 'last-platform-administrator' }
  | { readonly code: 'owns-protocol' | 'asked-to-sign'; readonly protocolId: string; readonly reference: string }
  | { readonly code: 'intake-under-way'; readonly intakeId: string; readonly name: string };

/** A signature that stays, as evidence of an agreement. */
export interface KeptSignature {
  readonly protocolId: string;
  readonly reference: string;
  readonly version: string;
  readonly signedOn: string;
}

/** A frozen text that names somebody and stays as it was agreed. */
export interface KeptText {
  readonly protocolId: string;
  readonly reference: string;
  readonly version: string;
}

/** What would go and what would stay, before anything is done. */
export interface ErasurePlan {
  readonly email: string;
  readonly hasAccount: boolean;
  /** Whether anything at all is kept of them. */
  readonly known: boolean;
  readonly obstacles: readonly Obstacle[];
  readonly keptSignatures: readonly KeptSignature[];
  readonly keptTexts: readonly KeptText[];
}

/** What was done. */
export interface Erasure {
  /** Under which the erasure is on record; `null`: nothing was kept of them. */
  readonly erasureId: string | null;
  readonly keptSignatures: readonly KeptSignature[];
  readonly keptTexts: readonly KeptText[];
}
