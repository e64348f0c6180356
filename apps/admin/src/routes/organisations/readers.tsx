import { read } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { ReadersTable } from '../../features/personal-data/readers-table.js';
import type { Route } from './+types/readers.js';

export async function loader(asking: Route.LoaderArgs) {
  const path = { id: asking.params.id };
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  const reads = await read(asking, '/api/organisations/{id}/reads', { path, query: { page } });
  return { organisation: await read(asking, '/api/organisations/{id}', { path }), reads };
}

export default function Readers({ loaderData: { organisation, reads } }: Route.ComponentProps) {
  const people = `/organisations/${organisation.id}/people`;
  return (
    <Page title="Who has looked at the list of people" titleDetail={organisation.name} caption={organisation.name} back={{ to: people, text: 'People and their roles' }} wide>
      <ReadersTable reads={reads} path={`/organisations/${organisation.id}/readers`} />
    </Page>
  );
}
