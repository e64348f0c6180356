import { read, type Asking } from '../../api/calls.js';
import type { ProtocolDetail } from './protocol-view.js';

/** One protocol in full, as far as whoever asks may see it. */
export function readProtocol(asking: Asking, id: string): Promise<ProtocolDetail> {
  return read(asking, '/api/protocols/{id}', { path: { id } });
}
