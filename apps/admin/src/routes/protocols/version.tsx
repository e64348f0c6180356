import { read } from '../../api/calls.js';
import { DocumentView } from '../../features/protocols/document-view.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { writtenInstant } from '../../words/dates.js';
import type { Route } from './+types/version.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id, number } = asking.params;
  const version = await read(asking, '/api/protocols/{id}/versions/{number}', { path: { id, number } });
  return { protocol: await readProtocol(asking, id), version };
}

export default function Version({ loaderData: { protocol, version } }: Route.ComponentProps) {
  return (
    <ProtocolFrame protocol={protocol} part={`Version ${version.number}`}>
      <h2 className="nhsuk-heading-m">Version {version.number}</h2>
      <p>
        Frozen {writtenInstant(version.frozenAt)}.{' '}
        <a href={`/api/protocols/${protocol.id}/versions/${version.number}/document.pdf`}>Download it (PDF)</a>
      </p>
      <DocumentView html={version.html} />
    </ProtocolFrame>
  );
}
