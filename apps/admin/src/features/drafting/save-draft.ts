import type { ProtocolContent } from '@isp/protocols';
import { change, type Asking } from '../../api/calls.js';
import { revisionOf } from '../../forms/post-form.js';

/** Replaces parts of a draft, if nobody has changed it since the form was opened. */
export async function saveDraft(asking: Asking, id: string, form: FormData, body: Partial<ProtocolContent>): Promise<void> {
  await change(asking, 'patch', '/api/protocols/{id}/draft', { path: { id }, form, body, revision: revisionOf(form) });
}

/** The parts of a content that the changed copy no longer shares with it: what a form has touched. */
export function changedParts(before: ProtocolContent, after: ProtocolContent): Partial<ProtocolContent> {
  const keys = Object.keys(after) as (keyof ProtocolContent)[];
  return Object.fromEntries(keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]));
}
