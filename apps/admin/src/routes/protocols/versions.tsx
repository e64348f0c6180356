import { EmptyState } from '../../components/empty-state.js';
import { FactsList } from '../../components/facts-list.js';
import { Pager } from '../../components/pager.js';
import { entriesPage } from '../../features/drafting/entries-page.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { writtenDate, writtenInstant } from '../../words/dates.js';
import type { Route } from './+types/versions.js';

const CHANGE_WORDS = { first: 'The first version', minor: 'A minor change', major: 'A major change' } as const;

export async function loader(asking: Route.LoaderArgs) {
  const { parties: _, versions, ...protocol } = await readProtocol(asking, asking.params.id);
  const { items, ...list } = entriesPage(versions.toReversed(), new URL(asking.request.url).searchParams, ({ number }) => number);
  return { protocol, list: { ...list, items: items.map(({ entry }) => entry) } };
}

export default function Versions({ loaderData: { protocol, list } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/versions`;
  return (
    <ProtocolFrame protocol={protocol} part="Versions">
      {list.all === 0 ? (
        <EmptyState title="No version has been sent for signature yet">
          <p>Sending freezes the draft as version 1.0. It stands here from then on and never changes.</p>
          {protocol.draft === null ? null : <a href={`/protocols/${protocol.id}/draft`}>Go on with the draft</a>}
        </EmptyState>
      ) : (
        list.items.map((version) => (
          <section key={version.number} aria-labelledby={`version-${version.number}`}>
            <h2 className="nhsuk-heading-m" id={`version-${version.number}`}>
              Version {version.number}
            </h2>
            <FactsList
              facts={[
                {
                  label: 'Change',
                  value: CHANGE_WORDS[version.change.kind] + (version.change.reason === '' ? '' : `: ${version.change.reason}`),
                },
                { label: 'Frozen', value: `${writtenInstant(version.frozenAt)} by ${version.frozenBy}` },
                ...(version.deadline === null ? [] : [{ label: 'To be signed by', value: writtenDate(version.deadline) }]),
                {
                  label: 'Read it',
                  value: (
                    <>
                      <a href={`${own}/${version.number}`}>Read version {version.number}</a>,{' '}
                      <a href={`/api${own}/${version.number}/document.pdf`}>PDF of version {version.number}</a>,{' '}
                      <a href={`/api${own}/${version.number}/content.json`}>data of version {version.number} (JSON)</a>
                    </>
                  ),
                },
                { label: 'SHA-256 of the data', value: <span className="digest">{version.contentSha256}</span> },
                { label: 'SHA-256 of the document', value: <span className="digest">{version.documentSha256}</span> },
              ]}
            />
          </section>
        ))
      )}
      <Pager list={list} path={own} query={new URLSearchParams()} />
    </ProtocolFrame>
  );
}
