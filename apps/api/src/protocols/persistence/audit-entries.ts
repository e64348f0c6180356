import type { Actor, Instant, Protocol, ProtocolEvent } from '@isp/protocols';
import type { AuditEntry, JsonObject } from '../../platform/audit/index.js';

/**
 * One audit entry for each event. Which revision it led to is kept with it, so that somebody whose edit came too late can be
 * told what happened since. Whatever names a person goes beside the chain.
 */
export function auditEntriesOf(after: Protocol, actor: Actor, events: readonly ProtocolEvent[], at: Instant): readonly AuditEntry[] {
  return events.map(({ type, payload }) => {
    const { personal, ...impersonal } = payload as JsonObject & { readonly personal?: JsonObject };
    return {
      chain: after.id,
      type,
      actor,
      at,
      payload: { ...impersonal, revision: after.revision },
      ...(personal === undefined ? {} : { personal }),
    };
  });
}
