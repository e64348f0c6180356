import { has } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { notFound } from '../platform/http/index.js';

/** Refuses, as if there were no such organisation, whoever neither administers it nor the platform. */
export function refuseUnlessAdministrator(viewer: Viewer, organisationId: string): void {
  if (viewer.platformAdministrator) return;
  if (viewer.organisationId !== organisationId || !has(viewer, 'administer-organisation')) throw notFound();
}

/** Refuses, as if there were no such organisation, whoever neither belongs to it nor administers the platform. */
export function refuseUnlessMember(viewer: Viewer, organisationId: string): void {
  if (!viewer.platformAdministrator && viewer.organisationId !== organisationId) throw notFound();
}
