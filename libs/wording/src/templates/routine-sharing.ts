import type { Template } from '../template.js';
import * as care from './clauses-on-care-of-data.js';
import * as law from './clauses-on-law.js';
import * as people from './clauses-on-people.js';
import * as agreement from './clauses-on-the-agreement.js';
import { HINTS } from './hints.js';
import { STARTING_CONTENT } from './starting-content.js';

/** Several organisations, each a controller of its own, that share with each other as a matter of routine. */
export const ROUTINE_SHARING: Template = {
  key: 'routine-sharing',
  version: 1,
  name: 'Routine sharing between parties',
  kind: 'routine-sharing',
  language: 'en',
  description:
    'For two or more organisations that regularly share personal information with each other for one purpose, each deciding for itself how it uses what it receives.',
  checkedOn: '2026-11-23',
  clauses: [
    law.PURPOSE,
    {
      key: 'scope',
      heading: 'Scope',
      level: 2,
      body: `This protocol covers the routine sharing of personal information described in schedule 2, between the parties in schedule 1.{{#if framework}} It hangs under {{framework}}; where the two differ on this sharing, this protocol prevails between its parties.{{/if}}{{#if areas}} It applies in {{list areas}}.{{/if}}

${agreement.SCOPE_LIMITS}`,
    },
    {
      key: 'parties-and-roles',
      heading: 'Parties and roles',
      level: 2,
      body: `The parties are {{list parties "name"}}. {{leadOrganisation}} leads: it keeps this protocol, its versions and its register entry, and calls its reviews. Leading gives it no say over another party’s data.

{{#each parties}}
- **{{name}}** {{#if (and provides receives)}}provides and receives information{{else if provides}}provides information{{else if receives}}receives information{{else}}takes part{{/if}}{{#if controllerStatus}}; its status is: {{words "controller" controllerStatus}}{{/if}}.
{{/each}}

Unless schedule 1 says otherwise, each party is a separate controller: it decides for itself why and how it uses what it holds, and becomes controller of what it receives when it receives it. Where parties decide purposes and means together, they make an arrangement under UK GDPR article 26 as well.`,
    },
    law.LAWFUL_BASIS,
    law.CONFIDENCE,
    law.LAW_ENFORCEMENT,
    care.INFORMATION,
    people.TRANSPARENCY,
    people.REQUESTS,
    people.AUTOMATED_DECISIONS,
    people.FREEDOM_OF_INFORMATION,
    law.IMPACT_ASSESSMENT,
    care.ACCURACY,
    ...care.SECURITY,
    care.INCIDENTS,
    care.RETENTION,
    care.ONWARD_SHARING,
    care.TRANSFERS_ABROAD,
    agreement.PRACTICAL_STEPS,
    agreement.PEOPLE_WHO_SHARE,
    people.COMPLAINTS,
    agreement.LIABILITY_AND_DISPUTES,
    agreement.JOINING_AND_LEAVING,
    agreement.TERM_AND_REVIEW,
    agreement.CHANGES,
    agreement.ENDING,
    agreement.AUTHORITY_TO_SIGN,
  ],
  hints: HINTS,
  startingContent: STARTING_CONTENT,
};
