import { redirect } from 'react-router';
import { Page } from '../../components/page.js';
import { readSigning } from '../../features/signing/read-signing.js';
import { SigningErrorPage } from '../../features/signing/signing-error-page.js';
import { SIGNATORY_FIELDS } from '../../features/signing/signing-fields.js';
import { FieldsForm } from '../../forms/fields-form.js';
import type { Route } from './+types/details.js';

export async function loader(asking: Route.LoaderArgs) {
  const loaded = await readSigning(asking, asking.params.token);
  if (loaded.view.signature !== null) return redirect(`/sign/${asking.params.token}/signed`);
  if (!loaded.view.confirmed) return redirect(`/sign/${asking.params.token}/code`);
  return loaded;
}

export default function Details({ loaderData: { view, token } }: Route.ComponentProps) {
  return (
    <Page
      title="How you sign"
      caption={view.protocol.title}
      back={{ to: `/sign/${token}/read`, text: 'Back to the document' }}
    >
      <p>This stands with your signature in the protocol, where the other parties can read it.</p>
      <FieldsForm
        fields={SIGNATORY_FIELDS}
        answers={{ name: [view.request.name], jobTitle: [view.request.role] }}
        action={`/sign/${token}/check`}
        button="Continue"
      >
        <input type="hidden" name="contentSha256" value={view.version.contentSha256 ?? ''} />
        <input type="hidden" name="documentSha256" value={view.version.documentSha256 ?? ''} />
      </FieldsForm>
    </Page>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <SigningErrorPage error={error} />;
}
