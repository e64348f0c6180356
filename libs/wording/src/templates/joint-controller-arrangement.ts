import type { Template } from '../template.js';
import * as care from './clauses-on-care-of-data.js';
import * as law from './clauses-on-law.js';
import * as people from './clauses-on-people.js';
import * as agreement from './clauses-on-the-agreement.js';
import { HINTS } from './hints.js';
import { STARTING_CONTENT } from './starting-content.js';

/** Organisations that decide together why and how data is processed, and must say who does what (UK GDPR article 26). */
export const JOINT_CONTROLLER_ARRANGEMENT: Template = {
  key: 'joint-controller-arrangement',
  version: 1,
  name: 'Joint controller arrangement',
  kind: 'joint-controller-arrangement',
  language: 'en',
  description:
    'For two or more organisations that together decide why and how personal data is processed, such as one record, one system or one team: the arrangement that UK GDPR article 26 (or section 58 of the Data Protection Act 2018) requires of them.',
  checkedOn: '2026-11-23',
  clauses: [
    law.PURPOSE,
    {
      key: 'scope',
      heading: 'Scope',
      level: 2,
      body: `This arrangement covers the processing in schedule 2, the purposes and means of which the parties decide together. It is the arrangement that UK GDPR article 26 requires{{#if applies.lawEnforcement}}, and for processing for law enforcement purposes the one that section 58 of the Data Protection Act 2018 requires{{/if}}. What a party does with the same data for purposes of its own is outside it, and that party’s sole responsibility.{{#if framework}} It hangs under {{framework}}.{{/if}}{{#if areas}} It applies in {{list areas}}.{{/if}}

The law requires joint controllers to have an arrangement such as this. It requires none for a practitioner to share. ${agreement.SCOPE_LIMITS}`,
    },
    {
      key: 'parties-and-roles',
      heading: 'Parties and roles',
      level: 2,
      body: `{{#each parties}}
- **{{name}}**{{#if controllerStatus}}: {{words "controller" controllerStatus}}{{/if}}.
{{/each}}

{{leadOrganisation}} leads: it keeps this arrangement, its versions and its register entry, calls its reviews, and does what the table of responsibilities gives to the lead. Leading does not make it answer for the others.`,
    },
    {
      key: 'joint-decisions',
      heading: 'What is decided together',
      level: 2,
      body: `The parties decide together: the purposes; which data is collected about whom; who has access, and for what; how long data is kept; which systems and processors are used; and any change in these. No party changes one of them alone. A decision is taken by the representatives the parties have named, is recorded with its reasons and with the advice of the data protection officers, and is reflected in this arrangement.

Where something must be decided at once to protect people or the data, the party that can acts, and tells the others within one working day.`,
    },
    {
      key: 'responsibilities',
      heading: 'Who is responsible for what',
      level: 2,
      body: `| Duty | Who |
|---|---|
| Lawful basis, special category condition and statutory power | Each party for itself, as in schedule 3 |
| Privacy information for people (articles 13 and 14) | Each party for the people it deals with, in words agreed by all; the lead keeps the joint text |
| Essence of this arrangement made available (article 26(2)) | The lead publishes it; each party links to it |
| Contact point for people | The lead; people may still turn to any party |
| Requests from people (articles 12 to 21) | As the clause on requests says |
| Data protection complaints | The party that receives it answers, with the help of the others |
| Data protection by design and by default (article 25) | The lead for what is used in common; each party for its own part |
| Choosing and instructing common processors (article 28) | The lead, with the agreement of all |
| Record of processing (article 30) | Each party |
| Security (article 32) | The lead for what is used in common; each party for its people, premises and devices |
| Assessing and reporting incidents (articles 33 and 34) | As the clause on incidents says; the lead coordinates |
| Impact assessment and prior consultation (articles 35 and 36) | The lead carries it out with all; each party adopts it |
| Accuracy, retention and disposal | The party that entered the data; the lead for disposal in what is used in common |
| Dealings with the {{regulator}} | The party that is asked, having told the others |`,
    },
    {
      key: 'essence',
      heading: 'The essence, for the people concerned',
      level: 2,
      body: `The parties make the following available to everyone whose data is processed, in their privacy notices and on request:

{{purpose.summary}}

{{list parties "name"}} decide together why and how this information is used, and have agreed who does what. You can use your rights with any of them, whatever they have agreed among themselves. {{leadOrganisation}} is the contact point. If you are not content, you can complain to any of them and to the {{regulator}}.`,
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
    {
      key: 'liability-and-disputes',
      heading: 'Liability and disputes',
      level: 2,
      body: `Towards the people concerned, each party may be held liable for the whole of the damage caused by processing in which it took part and for which it is responsible. One that has paid in full may claim back from the others the part that corresponds to their responsibility (UK GDPR article 82). Among themselves the parties bear loss and penalties according to the responsibilities set out above.

{{term.disputes}}

A dispute does not delay an answer to a person, a report of an incident, or sharing that people’s safety or care depends on.`,
    },
    agreement.JOINING_AND_LEAVING,
    agreement.TERM_AND_REVIEW,
    agreement.CHANGES,
    agreement.ENDING,
    agreement.AUTHORITY_TO_SIGN,
  ],
  hints: {
    ...HINTS,
    parties:
      'Joint controllers decide together why and how. If each decides for itself what to do with what it receives, use the template for routine sharing. Name one lead, which is also the contact point for people.',
    'legal-basis':
      'Joint controllers do not need the same basis, but each must have one for the joint purpose. Public authorities usually rely on public task; their partners often on legitimate interests or a recognised one.',
    fairness:
      'Article 26(2) wants the essence of the arrangement made available to people. The template has a clause for it: check that it reads well with your summary of the purpose.',
  },
  startingContent: {
    ...STARTING_CONTENT,
    fairness: {
      ...STARTING_CONTENT.fairness,
      whoAnswersRequests:
        'The lead organisation is the contact point and answers requests about the joint record, with what the other parties hold. A party that receives a request passes it to the lead within two working days and tells the person. People may use their rights with any party, and none turns them away.',
    },
    security: {
      ...STARTING_CONTENT.security,
      storage:
        'Joint data is kept in the system the parties have agreed on, hosted in the United Kingdom, encrypted at rest, backed up, and separated from each party’s own records. No party keeps a copy outside it beyond what its own case records need.',
    },
    term: {
      ...STARTING_CONTENT.term,
      exitAndReturn:
        'When the arrangement ends, or a party leaves, the parties agree within 30 days which of them remains controller of which records, so that no record is left without one. Access ends that day. People are told where that changes whom they turn to.',
    },
  },
};
