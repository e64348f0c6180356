import { PagedDocument } from '../../features/protocols/paged-document.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readDocument } from '../../features/protocols/read-document.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/document.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id } = asking.params;
  const { parties: _, ...protocol } = await readProtocol(asking, id);
  const number = protocol.versionOutForSignature ?? protocol.currentVersion ?? protocol.versions.at(-1)?.number ?? null;
  return { protocol, document: await readDocument(asking, id, number), number };
}

export default function Document({ loaderData: { protocol, document, number } }: Route.ComponentProps) {
  const own = `/api/protocols/${protocol.id}`;
  return (
    <ProtocolFrame protocol={protocol} part="Document">
      <h2 className="nhsuk-heading-m">{number === null ? 'The draft as it stands' : `Version ${number}`}</h2>
      <p>
        <a href={number === null ? `${own}/draft/document.pdf` : `${own}/versions/${number}/document.pdf`}>Download it (PDF)</a>
      </p>
      <PagedDocument document={document} path={`/protocols/${protocol.id}/document`} />
    </ProtocolFrame>
  );
}
