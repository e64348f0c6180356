import { PERMISSIONS } from './permissions.js';
import { ANYONE, has } from './viewer.js';
import type { Viewer } from './viewer.js';

const permissionsOf = (viewer: Partial<Viewer>) => PERMISSIONS.filter((permission) => has({ ...ANYONE, ...viewer }, permission));

describe('permissions', () => {
  it.each([
    ['administrator', ['public', 'signed-in', 'administer-organisation', 'draft-protocols', 'read-protocols']],
    ['ig-officer', ['public', 'signed-in', 'draft-protocols', 'read-protocols']],
    ['signatory', ['public', 'signed-in', 'read-protocols', 'sign-protocols']],
    ['member', ['public', 'signed-in', 'read-protocols']],
  ] as const)('of a %s', (role, expected) => {
    expect(permissionsOf({ personId: 'p', organisationId: 'o', roles: [role] })).toEqual(expected);
  });

  it('add up over several roles', () => {
    expect(permissionsOf({ personId: 'p', organisationId: 'o', roles: ['ig-officer', 'signatory'] })).toEqual(['public', 'signed-in', 'draft-protocols', 'read-protocols', 'sign-protocols']);
  });

  it('of somebody not signed in are the public ones, whatever else is claimed', () => {
    expect(permissionsOf({ roles: ['administrator'], platformAdministrator: true })).toEqual(['public']);
  });

  it('of the platform give none at an organisation', () => {
    expect(permissionsOf({ personId: 'p', platformAdministrator: true })).toEqual(['public', 'signed-in', 'administer-platform', 'edit-guidance']);
  });

  it('of somebody who edits the guidance are that, beside what they may do at their organisation', () => {
    expect(permissionsOf({ personId: 'p', guidanceEditor: true })).toEqual(['public', 'signed-in', 'edit-guidance']);
    expect(permissionsOf({ personId: 'p', organisationId: 'o', roles: ['member'], guidanceEditor: true })).toEqual(['public', 'signed-in', 'edit-guidance', 'read-protocols']);
  });
});
