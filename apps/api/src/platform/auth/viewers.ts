import type { SessionData } from 'express-session';
import type { Role } from './permissions.js';

/** A person as the guard needs to know them. */
export interface KnownPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly platformAdministrator: boolean;
  readonly guidanceEditor: boolean;
  /** Rises with every change of password: sessions from before it are over. */
  readonly credentialsRevision: number;
  /** The membership that the session acts under; `null` if there is none (any more). */
  readonly membership: { readonly organisationId: string; readonly roles: readonly Role[] } | null;
}

/** A session as it is kept, and whom it stands for; `null`: nobody (any more). */
export interface KnownSession {
  readonly data: SessionData;
  readonly person: KnownPerson | null;
}

/** Where the guard finds people. Implemented by the module that keeps them, so that the platform does not know it. */
export abstract class Viewers {
  /** The person and their roles at that organisation, in one indexed query; `null`: no such person (any more). */
  abstract find(personId: string, organisationId: string | null): Promise<KnownPerson | null>;

  /** A session that is not over, with its person and their roles: all in one query, since every request asks. `null`: there is none. */
  abstract ofSession(sessionId: string): Promise<KnownSession | null>;
}
