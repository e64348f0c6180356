import { read } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenDate } from '../../words/dates.js';
import type { Route } from './+types/signatures.js';

export async function loader(asking: Route.LoaderArgs) {
  await signedIn(asking);
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  return { signatures: await read(asking, '/api/me/signatures', { query: { page } }) };
}

export default function Signatures({ loaderData: { signatures } }: Route.ComponentProps) {
  return (
    <Page title="What you have signed" back={{ to: '/account', text: 'Your account' }} wide>
      {signatures.total === 0 ? (
        <EmptyState title="You have signed nothing here under your email address">
          <p>What you signed under another address, or on paper, is not in this list.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="What you have signed"
          captionHidden
          columns={['Protocol', 'Reference', 'Version', 'Signed on']}
          rows={signatures.items.map((signature) => ({
            key: `${signature.protocolId} ${signature.version}`,
            cells: [
              <a key="title" href={`/protocols/${signature.protocolId}/versions/${signature.version}`}>
                {signature.title === '' ? 'Untitled' : signature.title}
              </a>,
              <span key="reference" className="whole">
                {signature.reference}
              </span>,
              signature.version,
              <span key="signed" className="whole">
                {writtenDate(signature.signedOn)}
              </span>,
            ],
          }))}
        />
      )}
      <Pager list={signatures} path="/account/signatures" query={new URLSearchParams()} />
      <Notice form={signatures.total === 0 ? 'full' : 'short'} />
    </Page>
  );
}
