import { read } from '../../api/calls.js';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import type { Route } from './+types/left-protocols.js';

export async function loader(asking: Route.LoaderArgs) {
  const path = { id: asking.params.id };
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  const left = await read(asking, '/api/organisations/{id}/left-protocols', { path, query: { page } });
  return { organisation: await read(asking, '/api/organisations/{id}', { path }), left };
}

export default function LeftProtocols({ loaderData: { organisation, left } }: Route.ComponentProps) {
  return (
    <Page
      title="Protocols that need a new owner"
      titleDetail={organisation.name}
      caption={organisation.name}
      back={{ to: `/organisations/${organisation.id}/people`, text: 'People and their roles' }}
      wide
    >
      {left.total === 0 ? (
        <EmptyState title="Every protocol has an owner who belongs here">
          <p>When an owner leaves, their protocols stand here until somebody else owns them.</p>
        </EmptyState>
      ) : (
        <>
          <p>Their owners no longer belong to {organisation.name}. What was agreed goes on; somebody has to look after it.</p>
          <StackingTable
            caption="Protocols that need a new owner"
            captionHidden
            columns={['Protocol', 'Reference', 'Owner until now', 'Change']}
            rows={left.items.map((protocol) => ({
              key: protocol.id,
              cells: [
                <a key="protocol" href={`/protocols/${protocol.id}`}>
                  {protocol.title === '' ? 'Untitled' : protocol.title}
                </a>,
                <span key="reference" className="whole">
                  {protocol.reference}
                </span>,
                protocol.ownerName,
                <a key="owner" className="whole" href={`/protocols/${protocol.id}/owner`}>
                  Name a new owner <span className="nhsuk-u-visually-hidden">of {protocol.title}</span>
                </a>,
              ],
            }))}
          />
        </>
      )}
      <Pager list={left} path={`/organisations/${organisation.id}/left-protocols`} query={new URLSearchParams()} />
      <Notice form={left.total === 0 ? 'full' : 'short'} />
    </Page>
  );
}
