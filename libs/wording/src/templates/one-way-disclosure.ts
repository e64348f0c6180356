import type { Template } from '../template.js';
import * as care from './clauses-on-care-of-data.js';
import * as law from './clauses-on-law.js';
import * as people from './clauses-on-people.js';
import * as agreement from './clauses-on-the-agreement.js';
import { HINTS } from './hints.js';
import { STARTING_CONTENT } from './starting-content.js';

/** One or more organisations that disclose, and one or more that receive and give nothing back. */
export const ONE_WAY_DISCLOSURE: Template = {
  key: 'one-way-disclosure',
  version: 1,
  name: 'One-way disclosure',
  kind: 'one-way-disclosure',
  language: 'en',
  description:
    'For an organisation that regularly gives personal information to another, which uses it as a controller of its own and gives nothing back: returns, notifications, feeds to a register or a research team.',
  checkedOn: '2026-11-23',
  clauses: [
    law.PURPOSE,
    {
      key: 'scope',
      heading: 'Scope',
      level: 2,
      body: `This protocol covers the regular disclosure of the personal information in schedule 2 by {{#if providers}}{{list providers "name"}}{{else}}the disclosing party{{/if}} to {{#if recipients}}{{list recipients "name"}}{{else}}the receiving party{{/if}}, and what the recipient does with it. It gives neither side a claim to further information, and places no duty on the recipient to give anything back beyond what this protocol says.{{#if framework}} It hangs under {{framework}}.{{/if}}{{#if areas}} It applies in {{list areas}}.{{/if}}

${agreement.SCOPE_LIMITS}`,
    },
    {
      key: 'parties-and-roles',
      heading: 'Parties and roles',
      level: 2,
      body: `{{#each parties}}
- **{{name}}** {{#if (and provides receives)}}discloses and receives{{else if provides}}discloses{{else if receives}}receives{{else}}takes part{{/if}}{{#if controllerStatus}}; its status is: {{words "controller" controllerStatus}}{{/if}}.
{{/each}}

Unless schedule 1 says otherwise, the discloser is controller of the data until the recipient has received it, and the recipient is controller of its copy from then on. {{leadOrganisation}} leads: it keeps this protocol, its versions and its register entry, and calls its reviews.`,
    },
    {
      key: 'discloser',
      heading: 'What the discloser does',
      level: 2,
      body: `The discloser:

1. has satisfied itself that it may disclose the data for the purpose, under the power and on the basis in schedule 3, and that disclosure is compatible with the purpose the data was collected for
2. tells the people concerned of the disclosure in its privacy notice, unless an exemption applies
3. discloses what schedule 2 lists and no more, in the way and as often as it says
4. tells the recipient what it knows of the quality, coverage and limits of the data
5. tells the recipient of corrections, of erasures and of objections that were upheld, and stops a person’s data going where it must.

A discloser may suspend a regular transfer in part or in whole where it has serious grounds to think that the data is not safe; it says why, and the parties meet within five working days to put it right. Suspending a regular transfer is no ground for holding back information that someone’s safety depends on.`,
    },
    {
      key: 'recipient',
      heading: 'What the recipient does',
      level: 2,
      body: `The recipient:

1. uses the data for the purpose of this protocol, and has its own lawful basis for that
2. gives people the information that UK GDPR article 14 asks for, within a month at the latest, unless an exemption applies
3. lets in only the roles named in schedule 2
4. makes no attempt to identify people in data that is pseudonymised or aggregate
5. matches the data with other data only as far as this protocol provides
6. publishes results only in a form from which nobody can be identified
7. shows the discloser, when asked and at reasonable intervals, how it keeps to this protocol
8. tells the discloser when it no longer needs the data, or part of it.`,
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
  hints: {
    ...HINTS,
    parties:
      'Mark who discloses and who receives. A recipient that acts only on the discloser’s instructions is a processor: it needs a contract under UK GDPR article 28 rather than, or as well as, this.',
    data: 'One row for each regular transfer. Say what leaves, by what extract or report, and what the recipient may match it with. Ask for each item what the recipient could not do without it.',
  },
  startingContent: {
    ...STARTING_CONTENT,
    fairness: {
      ...STARTING_CONTENT.fairness,
      whoAnswersRequests:
        'Each party answers requests for the data it holds. The recipient does not send people back to the discloser for its own copy; where the person needs a correction at the source, it passes that on.',
    },
    joiningAndLeaving:
      'Another recipient is added by a new version that names what it receives and why. Another discloser joins by signing the current version with its own rows in schedule 2. A party leaves by notice in writing to the lead organisation.',
  },
};
