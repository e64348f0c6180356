import { data } from 'react-router';
import { PagedDocument } from '../../features/protocols/paged-document.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readDocument } from '../../features/protocols/read-document.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { writtenInstant } from '../../words/dates.js';
import type { Route } from './+types/version.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id, number } = asking.params;
  const [document, { parties: _, versions, ...protocol }] = await Promise.all([readDocument(asking, id, number), readProtocol(asking, id)]);
  const version = versions.find((one) => one.number === number);
  if (version === undefined) throw data(null, { status: 404 });
  return { protocol, document, version };
}

export default function Version({ loaderData: { protocol, document, version } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/versions/${version.number}`;
  return (
    <ProtocolFrame protocol={protocol} part={`Version ${version.number}`}>
      <h2 className="nhsuk-heading-m">Version {version.number}</h2>
      <p>
        Frozen {writtenInstant(version.frozenAt)}. <a href={`/api${own}/document.pdf`}>Download it (PDF)</a>
      </p>
      <PagedDocument document={document} path={own} />
    </ProtocolFrame>
  );
}
