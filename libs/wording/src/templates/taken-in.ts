import type { Template } from '../template.js';
import { SCOPE_LIMITS } from './clauses-on-the-agreement.js';

/**
 * For an agreement that was made elsewhere and taken in: it says what the source states and nothing that the parties did not agree.
 * Nobody drafts from it, so it is not among the templates that are offered.
 */
export const TAKEN_IN: Template = {
  key: 'taken-in',
  version: 1,
  name: 'Agreement taken in from elsewhere',
  kind: 'routine-sharing',
  language: 'en',
  description: 'For an agreement that was made and signed elsewhere, as its source states it.',
  checkedOn: '2026-11-23',
  clauses: [
    {
      key: 'what-this-is',
      heading: 'What this is',
      level: 2,
      body: `This agreement was made elsewhere. What follows is what its source states, as it states it. The kind of sharing is not stated there. No term has been added to it, and what the source leaves out is left out here: that something is not stated does not mean that it was not agreed.`,
    },
    { key: 'scope', heading: 'Scope', level: 2, body: SCOPE_LIMITS },
    { key: 'purpose', heading: 'Purpose', level: 2, body: '{{purpose.summary}}' },
    { key: 'benefits', heading: 'Benefits', level: 2, body: '{{purpose.benefits}}' },
    { key: 'transfer', heading: 'How the information is shared', level: 2, body: '{{security.transfer}}' },
    { key: 'requests', heading: 'Whom to ask about it', level: 2, body: '{{fairness.whoAnswersRequests}}' },
  ],
  hints: {},
  startingContent: {},
};
