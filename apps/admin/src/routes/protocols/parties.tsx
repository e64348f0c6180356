import { DoneBanner } from '../../components/done-banner.js';
import { counted, Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { PROTOCOL_DONE } from '../../features/protocols/done-words.js';
import { PartiesFilter } from '../../features/protocols/parties-filter.js';
import { askedOf, partiesPage } from '../../features/protocols/parties-page.js';
import { PartiesProgress } from '../../features/protocols/parties-progress.js';
import { PROGRESS_WORDS } from '../../features/protocols/progress.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import type { PartyView } from '../../features/protocols/protocol-view.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { SignatoryActs } from '../../features/sending/signatory-acts.js';
import { writtenDate, writtenDay } from '../../words/dates.js';
import { CAPACITY_WORDS } from '../../words/protocol-words.js';
import type { Route } from './+types/parties.js';

export async function loader(asking: Route.LoaderArgs) {
  const { parties, draft, ...protocol } = await readProtocol(asking, asking.params.id);
  const shown = draft?.shownTo ?? [];
  const names = new Map(parties.map(({ partyId, name }) => [partyId, name]));
  return {
    protocol,
    progress: parties.map(({ name, progress, provides, receives }) => ({ name, progress, provides, receives })),
    list: partiesPage(parties, new URL(asking.request.url).searchParams),
    shownTo: { all: shown.length, latest: shown.slice(-LATEST).map((showing) => ({ ...showing, party: names.get(showing.partyId) ?? '' })) },
  };
}

/** So many are told here of those to whom the draft was shown; the history has them all. */
const LATEST = 50;

export default function Parties({ loaderData: { protocol, progress, list, shownTo } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/parties`;
  const sent = protocol.versions.length > 0;
  const deadline = protocol.versions.find((version) => version.number === protocol.versionOutForSignature)?.deadline;
  return (
    <ProtocolFrame protocol={protocol} part="Parties and signatures">
      <DoneBanner words={PROTOCOL_DONE} />
      {sent ? <PartiesProgress parties={progress} listedAt={own} /> : null}
      {deadline ? <p>Signatures are asked for by {writtenDate(deadline)}.</p> : null}
      {list.worthNarrowing ? <PartiesFilter list={list} path={own} sent={sent} /> : null}
      {list.total === 0 ? (
        <p>
          None of the {counted(list.all, 'party', 'parties')} match. <a href={own}>See all of them</a>
        </p>
      ) : (
        <StackingTable
          caption="Parties"
          captionHidden={list.worthNarrowing}
          columns={sent ? ['Organisation', 'Part', 'How far', 'Signatory', 'What you can do'] : ['Organisation', 'Part']}
          rows={list.items.map((party) => ({
            key: party.partyId,
            cells: sent
              ? [
                  party.name,
                  partOf(party),
                  <HowFar key="how-far" party={party} />,
                  <Signatories key="signatories" party={party} protocolId={protocol.id} />,
                  <SignatoryActs key="acts" protocol={protocol} party={party} />,
                ]
              : [party.name, partOf(party)],
          }))}
        />
      )}
      <Pager list={list} path={own} query={askedOf(list)} />
      {draftShownTo(shownTo, protocol.id)}
    </ProtocolFrame>
  );
}

function partOf(party: PartyView): string {
  if (party.provides && party.receives) return 'Provides and receives';
  return party.provides ? 'Provides' : party.receives ? 'Receives' : 'Not said yet';
}

function HowFar({ party }: { readonly party: PartyView }) {
  const declined = party.signatories.find((signatory) => signatory.declined !== null)?.declined;
  return (
    <>
      {PROGRESS_WORDS[party.progress]}
      {party.signedOn === null ? null : ` on ${writtenDate(party.signedOn)}`}
      {party.progress === 'declined' && declined ? (
        <span className="task-list__hint">
          {writtenDay(declined.at)}: “{declined.reason}”
        </span>
      ) : null}
    </>
  );
}

function Signatories({ party, protocolId }: { readonly party: PartyView; readonly protocolId: string }) {
  if (party.signature !== null) {
    return (
      <>
        {party.signature.name}
        <span className="task-list__hint">
          {signedAs(party.signature)}
        </span>
        {party.signature.attachmentId === null ? null : (
          <a href={`/api/protocols/${protocolId}/attachments/${party.signature.attachmentId}`}>
            Scan of the signed paper <span className="nhsuk-u-visually-hidden">of {party.name}</span>
          </a>
        )}
      </>
    );
  }
  const current = party.signatories.filter((signatory) => signatory.replaced === null);
  if (current.length === 0) return <span className="quiet">Nobody named</span>;
  return current.map((signatory) => (
    <p key={signatory.requestId}>
      {signatory.name}
      <span className="task-list__hint">
        {signatory.email ?? signatory.role}
        {signatory.remindedAt.length === 0 ? '' : `, reminded ${signatory.remindedAt.length === 1 ? 'once' : `${signatory.remindedAt.length} times`}`}
      </span>
    </p>
  ));
}

/** Many signatories' job is the capacity in which they sign: that is said once. */
function signedAs({ jobTitle, capacity }: NonNullable<PartyView['signature']>): string {
  const words = CAPACITY_WORDS[capacity];
  return jobTitle.toLowerCase() === words.toLowerCase() ? jobTitle : `${jobTitle} (signed as: ${words})`;
}

interface ShownTo {
  readonly all: number;
  readonly latest: readonly { readonly id: string; readonly party: string; readonly name: string; readonly shownAt: string }[];
}

function draftShownTo({ all, latest }: ShownTo, protocolId: string) {
  if (all === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Who has been shown the draft</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {latest.map((showing) => (
          <li key={showing.id}>
            {showing.name}, {showing.party}, on {writtenDay(showing.shownAt)}
          </li>
        ))}
      </ul>
      {all === latest.length ? null : (
        <p>
          These are the latest {latest.length} of {all}. <a href={`/protocols/${protocolId}/history`}>The history has all of them</a>
        </p>
      )}
    </>
  );
}
