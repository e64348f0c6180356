import { find, read, type Asking } from '../../api/calls.js';
import { readProtocol } from '../protocols/read-protocol.js';
import type { DraftView } from './draft-view.js';

/** The draft of a protocol. */
export function readDraft(asking: Asking, id: string): Promise<DraftView> {
  return read(asking, '/api/protocols/{id}/draft', { path: { id } });
}

/** What every page of a draft needs: the protocol but for its parties, whom the draft names; the draft; and what its template advises. */
export async function readDrafting(asking: Asking, id: string) {
  const [{ parties: _, ...protocol }, draft] = await Promise.all([readProtocol(asking, id), readDraft(asking, id)]);
  const template = await find(asking, '/api/templates/{key}', { path: { key: draft.content.template.key } });
  return { protocol, draft, hints: template?.hints ?? {} };
}
