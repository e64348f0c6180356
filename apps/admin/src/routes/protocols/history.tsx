import { read } from '../../api/calls.js';
import { Pager } from '../../components/pager.js';
import { namedFacts } from '../../features/protocols/history-facts.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { writtenInstant } from '../../words/dates.js';
import { eventWords } from '../../words/events.js';
import type { Route } from './+types/history.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id } = asking.params;
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  const history = await read(asking, '/api/protocols/{id}/history', { path: { id }, query: { page } });
  const { parties, ...protocol } = await readProtocol(asking, id);
  const items = history.items.map((entry) => ({ ...entry, words: eventWords(entry.type, namedFacts(entry.facts, parties)) }));
  return { protocol, history: { ...history, items } };
}

export default function History({ loaderData: { protocol, history } }: Route.ComponentProps) {
  return (
    <ProtocolFrame protocol={protocol} part="History">
      <h2 className="nhsuk-heading-m">What has happened</h2>
      <p>
        <a href={`/protocols/${protocol.id}/readers`}>Who has read this</a>
      </p>
      <ol className="history">
        {history.items.map((entry) => (
          <li key={entry.id}>
            <p>
              <strong>{entry.words}</strong>
            </p>
            <p className="quiet">
              {writtenInstant(entry.at)}
              {entry.by.name === '' ? '' : `, ${entry.by.name}`}
              {entry.by.organisationName === null ? '' : `, ${entry.by.organisationName}`}
            </p>
          </li>
        ))}
      </ol>
      <Pager list={history} path={`/protocols/${protocol.id}/history`} query={new URLSearchParams()} />
    </ProtocolFrame>
  );
}
