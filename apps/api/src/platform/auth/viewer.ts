import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Request } from 'express';
import type { AuditActor } from '../audit/audit-entry.js';
import { rolesGive } from './permissions.js';
import type { Permission, Role } from './permissions.js';

/** A signature request whose signatory confirmed by one-time code, in this session, that they read that mailbox. */
export interface Grant {
  readonly requestId: string;
  /** The address of the mailbox, in lower case. Absent from what was confirmed before it was kept. */
  readonly email?: string;
  readonly confirmedAt: Instant;
}

/** Who is asking, read afresh for every request, so that a role taken away is gone at once. */
export interface Viewer {
  /** `null`: nobody is signed in. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
  /** The organisation acted for; `null` when of none. */
  readonly organisationId: string | null;
  /** Roles at the organisation acted for. */
  readonly roles: readonly Role[];
  readonly platformAdministrator: boolean;
  /** Whether an administrator of the platform lets them edit the guidance. */
  readonly guidanceEditor: boolean;
  readonly sessionId?: string;
  readonly grants: readonly Grant[];
}

/** Nobody in particular. */
export const ANYONE: Viewer = {
  personId: null,
  name: '',
  email: null,
  organisationId: null,
  roles: [],
  platformAdministrator: false,
  guidanceEditor: false,
  grants: [],
};

/** The viewer of the request, as the guard established it. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer =>
  viewerOf(context.switchToHttp().getRequest<Request>()),
);

/** Whether the viewer has the permission, for the organisation acted for. */
export function has(viewer: Viewer, permission: Permission): boolean {
  if (permission === 'public') return true;
  if (viewer.personId === null) return false;
  if (permission === 'signed-in') return true;
  if (permission === 'administer-platform') return viewer.platformAdministrator;
  if (permission === 'edit-guidance') return viewer.platformAdministrator || viewer.guidanceEditor;
  return rolesGive(viewer.roles, permission);
}

/** The viewer as the record remembers them. */
export function actorOf(viewer: Viewer): AuditActor {
  return { personId: viewer.personId, name: viewer.name, organisationId: viewer.organisationId };
}

const VIEWER = Symbol('viewer');

/** The viewer that was established for a request; nobody, before that. */
export function viewerOf(request: Request & { [VIEWER]?: Viewer }): Viewer {
  return request[VIEWER] ?? ANYONE;
}

/** Remembers who is asking, for the rest of the request. */
export function setViewer(request: Request & { [VIEWER]?: Viewer }, viewer: Viewer): void {
  request[VIEWER] = viewer;
}
