import { DoneBanner } from '../../components/done-banner.js';
import { FactsList } from '../../components/facts-list.js';
import { originFacts } from '../../features/intake/origin-facts.js';
import { ActsList } from '../../features/protocols/acts-list.js';
import { PROTOCOL_DONE } from '../../features/protocols/done-words.js';
import { PartiesProgress } from '../../features/protocols/parties-progress.js';
import { ProtocolFrame } from '../../features/protocols/protocol-frame.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { writtenDate } from '../../words/dates.js';
import { PUBLICATION_WORDS, REVIEW_OUTCOME_WORDS } from '../../words/protocol-words.js';
import { standingSentence } from '../../words/standings.js';
import type { Route } from './+types/summary.js';

export async function loader(asking: Route.LoaderArgs) {
  const { parties, ...protocol } = await readProtocol(asking, asking.params.id);
  return { protocol, progress: parties.map(({ name, progress, provides, receives }) => ({ name, progress, provides, receives })) };
}

export default function Summary({ loaderData: { protocol, progress } }: Route.ComponentProps) {
  const { standing, draft } = protocol;
  // Nobody signs here what was signed elsewhere, and no day here brings it into force.
  const asStated = standing.kind === 'stated';
  const lastReview = protocol.reviews.findLast((review) => review.completedOn !== null);
  return (
    <ProtocolFrame protocol={protocol} part="Summary">
      <DoneBanner words={PROTOCOL_DONE} />
      <div className="columns">
        <div>
          <p className="nhsuk-lede-text">{standingSentence(standing)}</p>
          {protocol.versions.length === 0 || asStated ? null : <PartiesProgress parties={progress} listedAt={`/protocols/${protocol.id}/parties`} />}
          <FactsList
            facts={[
              { label: asStated ? 'Looked after here by' : 'Lead organisation', value: protocol.leadOrganisation.name },
              { label: 'Owner', value: protocol.owner.name },
              ...(protocol.origin.kind === 'taken-in' ? originFacts(protocol.origin) : []),
              ...(asStated ? [] : [{ label: 'Version in force', value: standing.versionInForce ?? 'None' }]),
              { label: 'Effective date', value: standing.effectiveOn ? writtenDate(standing.effectiveOn) : 'None set' },
              ...(asStated ? [] : [{ label: 'In force from', value: standing.inForceFrom ? writtenDate(standing.inForceFrom) : 'Not yet' }]),
              ...(standing.inForceUntil ? [{ label: 'In force until', value: writtenDate(standing.inForceUntil) }] : []),
              ...(protocol.versionOutForSignature === null
                ? []
                : [{ label: 'Out for signature', value: `Version ${protocol.versionOutForSignature}` }]),
              ...(draft === null
                ? []
                : [{ label: 'Draft', value: draft.ready ? 'Complete: it can be sent' : `${draft.gaps} things still missing` }]),
              { label: asStated ? 'Review, as stated' : 'Next review', value: standing.nextReviewOn ? writtenDate(standing.nextReviewOn) : 'None set' },
              ...(lastReview?.completedOn && lastReview.outcome
                ? [
                    {
                      label: 'Last review',
                      value: `${writtenDate(lastReview.completedOn)}: ${REVIEW_OUTCOME_WORDS[lastReview.outcome].toLowerCase()}`,
                    },
                  ]
                : []),
              {
                label: 'On the register',
                value:
                  PUBLICATION_WORDS[protocol.publication.level] +
                  (protocol.publication.reason === '' ? '' : `: ${protocol.publication.reason}`),
              },
            ]}
          />
        </div>
        <ActsList protocol={protocol} />
      </div>
    </ProtocolFrame>
  );
}
