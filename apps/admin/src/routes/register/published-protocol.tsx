import { read } from '../../api/calls.js';
import { FactsList } from '../../components/facts-list.js';
import { Notice } from '../../components/notice.js';
import { PageMetadata } from '../../components/page-metadata.js';
import { Page } from '../../components/page.js';
import { StackingTable } from '../../components/stacking-table.js';
import { StandingTag } from '../../components/standing-tag.js';
import { originFacts } from '../../features/intake/origin-facts.js';
import { DataFlows } from '../../features/register/data-flows.js';
import { flowsOf } from '../../features/register/flow-picture.js';
import { DocumentView } from '../../features/protocols/document-view.js';
import { writtenDate } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import { KIND_WORDS } from '../../words/protocol-words.js';
import { isOver, standingSentence } from '../../words/standings.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/published-protocol.js';

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const published = await read({ request, context }, '/api/register/{reference}', { path: { reference: params.reference } });
  const { reference, title, kind, level, leadOrganisation, summary, effectiveOn, nextReviewOn, standing, takenIn, parties, html, dataRows, areas, nations } = published;
  // A page carries its data besides its words: what it does not show by itself, such as the rows of its document, stays out.
  return { reference, title, kind, level, leadOrganisation, summary, effectiveOn, nextReviewOn, standing, takenIn, parties, html, areas, nations, flows: flowsOf(parties, dataRows ?? []), origin: context.get(originContext) };
}

export default function PublishedProtocol({ loaderData: protocol }: Route.ComponentProps) {
  return (
    <Page
      title={protocol.title}
      titleDetail={`Register – ${protocol.reference}`}
      caption={protocol.reference}
      crumbs={[{ to: '/register', text: 'Register' }]}
      beside={<StandingTag standing={protocol.standing.kind} />}
      wide
    >
      <PageMetadata
        origin={protocol.origin}
        path={`/register/${protocol.reference}`}
        title={protocol.title}
        description={`${protocol.summary} Nobody needs an information sharing protocol to share information about a person.`.trim()}
        type="article"
        about={{
          '@type': 'CreativeWork',
          name: protocol.title,
          identifier: protocol.reference,
          abstract: protocol.summary,
          creator: { '@type': 'Organization', name: protocol.leadOrganisation.name },
          spatialCoverage: protocol.areas,
        }}
      />
      <Notice />
      <div className="reading">
        <p className="nhsuk-lede-text">{standingSentence(protocol.standing)}</p>
        {protocol.summary === '' ? null : <p className="as-typed">{protocol.summary}</p>}
        <FactsList
          facts={[
            // Of what was taken in the kind is not stated, and a review of long ago is nobody's next one.
            ...(protocol.takenIn === null ? [{ label: 'Kind', value: KIND_WORDS[protocol.kind] }] : []),
            { label: protocol.takenIn === null ? 'Lead organisation' : 'Looked after here by', value: protocol.leadOrganisation.name },
            ...(protocol.areas.length === 0 ? [] : [{ label: 'Area', value: protocol.areas.join(', ') }]),
            ...(protocol.nations.length === 0 ? [] : [{ label: 'Nation', value: nationsInWords(protocol.nations) }]),
            { label: 'Effective from', value: dateOr(protocol.effectiveOn, 'Not set') },
            ...(isOver(protocol.standing.kind) ? [] : [{ label: protocol.takenIn === null ? 'Next review' : 'Review, as stated', value: dateOr(protocol.nextReviewOn, 'None set') }]),
            ...(protocol.takenIn === null ? [] : originFacts(protocol.takenIn)),
          ]}
        />
      </div>
      <StackingTable
        caption="Parties"
        columns={protocol.level === 'full' ? ['Organisation', 'Signed on'] : ['Organisation']}
        rows={protocol.parties.map((party) => ({
          key: party.partyId,
          cells:
            protocol.level === 'full'
              ? [
                  <PartyName key="name" {...party} />,
                  <span key="signed" className="whole">
                    {dateOr(party.signedOn, protocol.takenIn === null ? 'Not signed here' : 'Held elsewhere')}
                  </span>,
                ]
              : [<PartyName key="name" {...party} />],
        }))}
      />
      <DataFlows flows={protocol.flows} />
      {protocol.html ? (
        <>
          <p>
            <a href={`/api/register/${protocol.reference}/document.pdf`}>Download the document (PDF)</a>
          </p>
          <DocumentView html={protocol.html} />
        </>
      ) : (
        <p className="reading">
          The lead organisation publishes a summary of this protocol. Ask its data protection officer if you want to read
          the document.
        </p>
      )}
    </Page>
  );
}

function PartyName({ name, organisationId }: { readonly name: string; readonly organisationId: string | null }) {
  return organisationId === null ? name : <a href={`/register/organisations/${organisationId}`}>{name}</a>;
}

function dateOr(date: string | null | undefined, otherwise: string): string {
  return date ? writtenDate(date) : otherwise;
}
