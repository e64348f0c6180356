import { blankContent } from './blank-content.js';
import { refusalOfContent } from './check-content.js';
import type { Party, ProtocolContent, ProtocolKind, TemplateReference } from './content.js';
import type { Outcome } from './events.js';
import type { Instant } from './protocol.js';
import { refuseIf } from './refusals.js';
import { withFirstReview } from './review-dates.js';

/** What is known when a protocol is started. Ids and the reference come from outside. */
export interface StartProtocol {
  readonly id: string;
  readonly reference: string;
  readonly leadOrganisationId: string;
  readonly ownerPersonId: string;
  readonly kind: ProtocolKind;
  readonly template: TemplateReference;
  /** The lead organisation as the first party, filled in from what is known of it. */
  readonly lead: Party;
  /** What the template, or the protocol this one is modelled on, already says. */
  readonly written?: Partial<Omit<ProtocolContent, 'kind' | 'template' | 'parties'>>;
}

/**
 * Starts a protocol: an empty draft of the kind chosen, with the lead organisation as its first party and what is
 * usual filled in. It will show a summary on the public register once in force, until the lead decides otherwise.
 * Refuses a starting content that {@link refusalOfContent} refuses.
 * @param input ids, the kind, the template and what is already written
 * @param at the instant it is started
 */
export function startProtocol(input: StartProtocol, at: Instant): Outcome {
  const content = withFirstReview({
    ...blankContent(input.kind, input.template),
    ...input.written,
    parties: [input.lead],
  });
  refuseIf(refusalOfContent(content));
  return {
    protocol: {
      id: input.id,
      reference: input.reference,
      leadOrganisationId: input.leadOrganisationId,
      ownerPersonId: input.ownerPersonId,
      createdAt: at,
      revision: 1,
      origin: { kind: 'made-here' },
      publication: { level: 'summary', reason: '' },
      draft: { content, change: { kind: 'first', reason: '' }, startedAt: at, suggestions: [], shownTo: [] },
      versions: [],
      departures: [],
      reviews: [],
      ending: null,
      cameIntoForceOn: null,
    },
    events: [
      {
        type: 'protocol.started',
        payload: {
          reference: input.reference,
          kind: input.kind,
          template: input.template,
          leadOrganisationId: input.leadOrganisationId,
          ownerPersonId: input.ownerPersonId,
        },
      },
    ],
  };
}
