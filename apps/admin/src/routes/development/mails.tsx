import { read } from '../../api/calls.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenInstant } from '../../words/dates.js';
import type { Route } from './+types/mails.js';

export async function loader(asking: Route.LoaderArgs) {
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  return read(asking, '/api/development/mail', { query: { page } });
}

export default function Mails({ loaderData: mails }: Route.ComponentProps) {
  return (
    <Page title="Caught mail" wide>
      <p>In development nothing is delivered: whatever would be sent is kept here.</p>
      {mails.total === 0 ? (
        <EmptyState title="No mail yet">
          <p>Send a protocol for signature, or ask for a new password.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Caught mail, the latest first"
          captionHidden
          columns={['Subject', 'To', 'Caught']}
          rows={mails.items.map((mail) => ({
            key: mail.id,
            cells: [
              <a key="subject" href={`/development/mail/${mail.id}`}>
                {mail.subject}
              </a>,
              mail.recipients.join(', '),
              writtenInstant(mail.caughtAt),
            ],
          }))}
        />
      )}
      <Pager list={mails} path="/development/mail" query={new URLSearchParams()} />
    </Page>
  );
}
