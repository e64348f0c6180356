import { Page } from '../../components/page.js';
import { PartiesProgress } from '../../features/protocols/parties-progress.js';
import { DocumentView } from '../../features/protocols/document-view.js';
import { readSigning } from '../../features/signing/read-signing.js';
import { SigningErrorPage } from '../../features/signing/signing-error-page.js';
import type { Route } from './+types/read.js';

export async function loader(asking: Route.LoaderArgs) {
  return readSigning(asking, asking.params.token);
}

export default function Read({ loaderData: { view, token } }: Route.ComponentProps) {
  const draft = view.purpose === 'read-draft';
  const open = !draft && view.request.state === 'open';
  const onward = view.confirmed ? `/sign/${token}/details` : `/sign/${token}/code`;
  return (
    <Page
      title={view.protocol.title}
      titleDetail="Read"
      caption={draft ? `${view.protocol.reference}, draft` : `${view.protocol.reference}, version ${view.version.number}`}
      back={{ to: `/sign/${token}`, text: 'Back' }}
      wide
    >
      <p>
        <a href={`/api/signing/${token}/document.pdf`}>Download this document (PDF)</a>
      </p>
      <DocumentView html={view.version.html} />
      {draft ? (
        <p className="reading">
          Tell {view.protocol.leadOrganisation.name} what you think of it: answer the email that brought you here.
        </p>
      ) : (
        <PartiesProgress parties={view.parties} />
      )}
      {open ? (
        <div className="nhsuk-button-group">
          <a className="nhsuk-button" href={onward}>
            I have read it: go on to sign
          </a>
          <a href={`/sign/${token}/decline`}>I decline to sign</a>
        </div>
      ) : null}
    </Page>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <SigningErrorPage error={error} />;
}
