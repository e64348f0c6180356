import type { JsonValue } from '@isp/evidence';
import type { Instant } from '@isp/protocols';

/** A JSON object, as payloads are. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** Who did it, as they were then. It names a person, so it is kept beside the chain. */
export interface AuditActor {
  /** `null`: someone without an account, or the system. */
  readonly personId: string | null;
  readonly name: string;
  /** The organisation acted for. */
  readonly organisationId: string | null;
}

/** The service itself, where no person acts. */
export const SYSTEM_ACTOR: AuditActor = { personId: null, name: '', organisationId: null };

/** Something that happened, to be remembered. */
export interface AuditEntry {
  /** The id of the thing it happened to (a protocol, an organisation, a person): one chain for each. */
  readonly chain: string;
  /** Past tense: `organisation.renamed`. */
  readonly type: string;
  readonly actor: AuditActor;
  /** Must name no person: this part can never be erased. */
  readonly payload: JsonObject;
  /** Whatever names a person. Kept beside the chain, which holds a salted digest of it. */
  readonly personal?: JsonObject;
  /** When it happened, if not now. */
  readonly at?: Instant;
}
