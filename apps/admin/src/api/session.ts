import type { Role } from '../words/roles.js';
import { read, signInInstead, type Asking } from './calls.js';

/** Who is looking, as the API tells it. */
export interface Session {
  readonly csrfToken: string | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly platformAdministrator: boolean;
    readonly editsGuidance: boolean;
  } | null;
  readonly memberships: readonly {
    readonly organisation: { readonly id: string; readonly name: string };
    readonly roles: readonly Role[];
  }[];
  readonly actingFor: { readonly id: string; readonly name: string; readonly roles: readonly Role[] } | null;
}

/** The session as it is; a page that only shows something starts none. */
export function currentSession(asking: Asking): Promise<Session> {
  return read(asking, '/api/session');
}

/** For a public page with a form: starts a session where there is none, so that its form carries a CSRF token. */
export async function formToken(asking: Asking): Promise<string | null> {
  const session = await read(asking, '/api/session', { query: { csrf: 1 } });
  return session.csrfToken;
}

/** The session of somebody signed in; anybody else is led to sign-in and back. */
export async function signedIn(asking: Asking): Promise<Session & { readonly person: NonNullable<Session['person']> }> {
  const session = await currentSession(asking);
  if (session.person === null) throw signInInstead(asking.request);
  return { ...session, person: session.person };
}

/** Whether somebody holds one of these roles in the organisation they act for. */
export function hasRole(session: Pick<Session, 'actingFor'>, ...roles: readonly Role[]): boolean {
  return session.actingFor?.roles.some((role) => roles.includes(role)) ?? false;
}
