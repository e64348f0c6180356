/** What somebody may be at an organisation. */
export const ROLES = ['administrator', 'ig-officer', 'signatory', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** What a route may ask for. `public`: nothing; `signed-in`: an account, whatever its roles; `bearer-token`: a machine's token, and no session. */
export const PERMISSIONS = [
  'public',
  'signed-in',
  'bearer-token',
  'administer-platform',
  'edit-guidance',
  'administer-organisation',
  'draft-protocols',
  'read-protocols',
  'sign-protocols',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What no role at an organisation gives. */
type PlatformPermission = 'administer-platform' | 'edit-guidance';

type RolePermission = Exclude<Permission, 'public' | 'signed-in' | 'bearer-token' | PlatformPermission>;

const PERMISSIONS_OF = {
  administrator: ['administer-organisation', 'draft-protocols', 'read-protocols'],
  'ig-officer': ['draft-protocols', 'read-protocols'],
  signatory: ['sign-protocols', 'read-protocols'],
  member: ['read-protocols'],
} as const satisfies Record<Role, readonly RolePermission[]>;

/** Whether any of the roles, at the organisation acted for, gives the permission. */
export function rolesGive(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => PERMISSIONS_OF[role].some((given) => given === permission));
}
