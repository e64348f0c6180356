import { ROLES } from '../../../apps/api/src/platform/auth/index.js';
import type { Permission, Role } from '../../../apps/api/src/platform/auth/index.js';
import type { Agent } from '../../support/agent.js';
import type { RunningApi, TestPerson } from '../../support/start-api.js';

/** Two organisations, with somebody in every role at the first and somebody with all of them at the second. */
export interface World {
  readonly api: RunningApi;
  readonly council: string;
  readonly hospital: string;
  readonly people: Readonly<Record<Role, TestPerson>>;
  readonly agents: Readonly<Record<Role, Agent>>;
  /** All roles, at the hospital; no part in anything of the council's. */
  readonly stranger: Agent;
}

/** How to ask a route for something that is the council's own. */
export interface RouteCase {
  /** What stands for the `:parameters` of the path. */
  readonly params?: (world: World) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** A body that would be taken from somebody who may. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * What somebody with every role at another organisation is answered. `own`: the route is about whoever asks, or about what
   * everyone may see.
   */
  readonly stranger: 404 | 403 | 'own';
}

/** By `METHOD /path`, as the route is declared. */
export type RouteCases = Readonly<Record<string, RouteCase>>;

/** Builds the world. */
export async function buildWorld(api: RunningApi): Promise<World> {
  const [council, hospital] = await Promise.all([api.organisation('Exampleshire County Council'), api.organisation('Example Hospitals')]);
  const people = await byRole((role) => api.person(`Council ${role}`, { organisationId: council, roles: [role] }));
  const agents = await byRole((role) => api.signedInAs(people[role]));
  const { agent: stranger } = await api.signedIn('Hospital Stranger', { organisationId: hospital, roles: ROLES });
  return { api, council, hospital, people, agents, stranger };
}

/** The roles that, one by one, do not give any of what a route requires. */
export function rolesWithout(requires: readonly Permission[]): Role[] {
  const roles: Record<Role, readonly Permission[]> = {
    administrator: ['signed-in', 'administer-organisation', 'draft-protocols', 'read-protocols'],
    'ig-officer': ['signed-in', 'draft-protocols', 'read-protocols'],
    signatory: ['signed-in', 'sign-protocols', 'read-protocols'],
    member: ['signed-in', 'read-protocols'],
  };
  return ROLES.filter((role) => !requires.includes('public') && !requires.some((permission) => roles[role].includes(permission)));
}

async function byRole<T>(make: (role: Role) => Promise<T>): Promise<Record<Role, T>> {
  const [administrator, officer, signatory, member] = await Promise.all([make('administrator'), make('ig-officer'), make('signatory'), make('member')]);
  return { administrator, 'ig-officer': officer, signatory, member };
}
