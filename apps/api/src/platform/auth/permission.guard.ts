import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Problem } from '../http/problem.js';
import { Bearers, bearerToken, setBearer } from './bearers.js';
import type { Permission } from './permissions.js';
import { isByBearer, REQUIRES } from './requires.js';
import { personOfSession } from './session-store.js';
import { isWornOut, replaceSession } from './session.js';
import { ANYONE, has, setViewer } from './viewer.js';
import type { Viewer } from './viewer.js';
import { Viewers } from './viewers.js';

/** Establishes who is asking and whether they may ask this. Deny by default. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: Viewers,
    private readonly bearers: Bearers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const anyOf = this.reflector.get<readonly Permission[] | undefined>(REQUIRES, context.getHandler()) ?? [];
    if (isByBearer(anyOf)) {
      setViewer(request, ANYONE);
      setBearer(request, await this.bearers.of(bearerToken(request), request.ip ?? ''));
      return true;
    }
    const viewer = await this.establish(request);
    if (anyOf.some((permission) => has(viewer, permission))) return true;
    throw viewer.personId === null ? new Problem(401, 'not-signed-in') : new Problem(403, 'permission-missing');
  }

  private async establish(request: Request): Promise<Viewer> {
    const viewer = await this.read(request);
    if (viewer === null) await replaceSession(request);
    setViewer(request, viewer ?? ANYONE);
    return viewer ?? ANYONE;
  }

  /** `null`: the session stands for somebody it no longer may stand for. */
  private async read(request: Request): Promise<Viewer | null> {
    const { personId, organisationId = null, credentialsRevision, grants = [] } = request.session;
    if (isWornOut(request)) return null;
    if (personId === undefined) return { ...ANYONE, grants };
    const read = personOfSession(request);
    const person = read === undefined ? await this.viewers.find(personId, organisationId) : read;
    if (person === null || person.credentialsRevision !== credentialsRevision) return null;
    return {
      personId,
      name: person.name,
      email: person.email,
      organisationId: person.membership?.organisationId ?? null,
      roles: person.membership?.roles ?? [],
      platformAdministrator: person.platformAdministrator,
      guidanceEditor: person.guidanceEditor,
      sessionId: request.sessionID,
      grants,
    };
  }
}
