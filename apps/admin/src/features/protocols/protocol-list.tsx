import type { ReactNode } from 'react';
import { StackingTable } from '../../components/stacking-table.js';
import { StandingTag } from '../../components/standing-tag.js';
import { reviewWords } from '../../words/reviews.js';
import { isOver } from '../../words/standings.js';
import type { ProtocolSummary } from './protocol-view.js';

/** Protocols as a table. */
export function ProtocolList({ protocols, caption }: { readonly protocols: readonly ProtocolSummary[]; readonly caption: string }) {
  return (
    <StackingTable
      caption={caption}
      captionHidden
      columns={['Protocol', 'Standing', 'Lead organisation', 'Signed', 'Next review']}
      rows={protocols.map((protocol) => ({
        key: protocol.id,
        cells: [
          <>
            <a href={`/protocols/${protocol.id}`}>{protocol.title === '' ? 'Untitled' : protocol.title}</a>
            <span className="task-list__hint">{protocol.reference}</span>
          </>,
          <StandingTag key="standing" standing={protocol.standing.kind} />,
          protocol.leadOrganisation.name,
          signedWords(protocol),
          isOver(protocol.standing.kind) ? (
            <span className="quiet">None, it is over</span>
          ) : protocol.nextReviewOn === null ? (
            <span className="quiet">None set</span>
          ) : (
            reviewWords(protocol.review, protocol.nextReviewOn)
          ),
        ],
      }))}
    />
  );
}

/** How many have signed; where nobody has been asked here, a count of none would read as if all were late. */
function signedWords({ standing: { kind }, signed, parties }: ProtocolSummary): ReactNode {
  if (kind === 'stated') return 'Held elsewhere';
  if (kind === 'draft' || kind === 'shown-to-partners') return <span className="quiet">Not sent yet</span>;
  return `${signed} of ${parties}`;
}
