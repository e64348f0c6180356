import { read } from '../../api/calls.js';
import { DocumentView } from '../../features/protocols/document-view.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/document.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id } = asking.params;
  const protocol = await readProtocol(asking, id);
  const number = protocol.versionOutForSignature ?? protocol.currentVersion ?? protocol.versions.at(-1)?.number ?? null;
  if (number === null) {
    const { html } = await read(asking, '/api/protocols/{id}/draft/document', { path: { id } });
    return { protocol, html, number };
  }
  const { html } = await read(asking, '/api/protocols/{id}/versions/{number}', { path: { id, number } });
  return { protocol, html, number };
}

export default function Document({ loaderData: { protocol, html, number } }: Route.ComponentProps) {
  const own = `/api/protocols/${protocol.id}`;
  return (
    <ProtocolFrame protocol={protocol} part="Document">
      <h2 className="nhsuk-heading-m">{number === null ? 'The draft as it stands' : `Version ${number}`}</h2>
      <p>
        <a href={number === null ? `${own}/draft/document.pdf` : `${own}/versions/${number}/document.pdf`}>Download it (PDF)</a>
      </p>
      <DocumentView html={html} />
    </ProtocolFrame>
  );
}
