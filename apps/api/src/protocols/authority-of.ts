import { canSee, may, seesSomething } from '@isp/protocols';
import type { Protocol, ProtocolAct, Viewer as DomainViewer } from '@isp/protocols';
import { actorOf } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { notFound, Problem } from '../platform/http/index.js';
import type { Authority } from './persistence/changes.js';
import { ownRequestOf } from './request-of.js';

/**
 * The authority of somebody signed in to do one act. Asked with the protocol locked: what they cannot see is not there (404),
 * what they see and may not do is refused (403).
 */
export function authorityOf(viewer: Viewer, act: ProtocolAct): Authority {
  return {
    actor: actorOf(viewer),
    check: (protocol) => {
      const asked = asDomainViewer(viewer, protocol);
      if (may(act, asked, protocol)) return;
      throw seesSomething(canSee(protocol, asked)) ? new Problem(403, 'permission-missing') : notFound();
    },
  };
}

/** Somebody signed in as the domain knows them: with the request that was sent to their address, if there is one. */
export function asDomainViewer(viewer: Viewer, protocol: Protocol): DomainViewer {
  return {
    personId: viewer.personId,
    organisationId: viewer.organisationId,
    roles: viewer.roles,
    platformAdministrator: viewer.platformAdministrator,
    requestId: ownRequestOf(protocol, viewer)?.request.id ?? null,
  };
}
