import { read } from '../../api/calls.js';
import { ReadersTable } from '../../features/personal-data/readers-table.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/readers.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id } = asking.params;
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  const reads = await read(asking, '/api/protocols/{id}/reads', { path: { id }, query: { page } });
  const { parties: _, ...protocol } = await readProtocol(asking, id);
  return { protocol, reads };
}

export default function Readers({ loaderData: { protocol, reads } }: Route.ComponentProps) {
  return (
    <ProtocolFrame protocol={protocol} part="Who has read this">
      <h2 className="nhsuk-heading-m">Who has read this</h2>
      <p>
        Drafts, and versions that are not public, as read by people with an account, for a year. Who opened a link that was sent to them, and who
        opened the scan of a signature, stands in <a href={`/protocols/${protocol.id}/history`}>what has happened</a>.
      </p>
      <ReadersTable reads={reads} path={`/protocols/${protocol.id}/readers`} />
    </ProtocolFrame>
  );
}
