import { canSee, may, seesSomething } from '@isp/protocols';
import type { Protocol, ProtocolAct, Viewer as DomainViewer } from '@isp/protocols';
import { actorOf } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { notFound, Problem } from '../platform/http/index.js';
import type { Authority } from './persistence/changes.js';
import { addressedTo, requestToActOn } from './request-of.js';

/**
 * The authority of somebody signed in to do one act. Asked with the protocol locked: what they cannot see is not there (404),
 * what they see and may not do is refused (403).
 * @param requestId the request to sign that the act is about, if it names one
 */
export function authorityOf(viewer: Viewer, act: ProtocolAct, requestId?: string): Authority {
  return {
    actor: actorOf(viewer),
    check: (protocol) => {
      const asked = asDomainViewer(viewer, protocol, requestId);
      if (may(act, asked, protocol)) return;
      throw seesSomething(canSee(protocol, asked)) ? new Problem(403, 'permission-missing') : notFound();
    },
  };
}

/**
 * Somebody signed in as the domain knows them: with what was sent to their address, which was confirmed when their account was opened.
 * @param requestId the request that they act on; left out, the one that is theirs to answer
 */
export function asDomainViewer(viewer: Viewer, protocol: Protocol, requestId?: string): DomainViewer {
  return {
    personId: viewer.personId,
    organisationId: viewer.organisationId,
    roles: viewer.roles,
    platformAdministrator: viewer.platformAdministrator,
    requestId: requestToActOn(protocol, viewer, requestId)?.request.id ?? null,
    addressed: addressedTo(protocol, viewer),
  };
}
