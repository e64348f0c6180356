/** Clauses on how data is looked after from hand to hand. Checked against UK law as of November 2026. */
import type { TemplateClause } from '../template.js';

export const INFORMATION: TemplateClause = {
  key: 'information',
  heading: 'The information',
  level: 2,
  body: `Schedule 2 sets out, row by row, what is shared about whom, from whom to whom, why, how often, how it is sent, who receives it, how long it is kept and how it is disposed of. {{#if dataRows}}There are {{count dataRows}} rows.{{else}}It has no rows yet.{{/if}}

Each row holds the least that serves its purpose. A party that finds it does not need an item asks for it to be left out; aggregate or pseudonymised data is used wherever that is enough. A party that receives more than was agreed says so, does not use the rest, and agrees with the sender whether it is returned or destroyed.`,
};

export const ACCURACY: TemplateClause = {
  key: 'accuracy',
  heading: 'Accuracy and corrections',
  level: 2,
  body: `{{security.accuracy}}

Each party makes sure that what it shares is right and up to date for the purpose, tells fact from opinion, and says where something is uncertain. One that finds an error tells the source and every party it passed the data to without delay; each corrects its records or marks them, and reconsiders decisions that rested on the error.`,
};

export const SECURITY: readonly TemplateClause[] = [
  {
    key: 'security',
    heading: 'Security',
    level: 2,
    body: `Each party protects what it handles with technical and organisational measures that fit the risk (UK GDPR articles 5(1)(f) and 32; Data Protection Act 2018, section 66), and answers for its staff, volunteers, contractors and processors. Assurances that parties have given, with their dates, are in schedule 1. A party whose assurance lapses or worsens tells the others, and they agree what to do in the meantime.`,
  },
  {
    key: 'security-transfer',
    heading: 'Transfer',
    level: 3,
    body: `{{security.transfer}}

The method for each flow is in schedule 2. The sender checks the recipient’s identity and address before the first transfer and whenever they change.`,
  },
  { key: 'security-storage', heading: 'Storage', level: 3, body: '{{security.storage}}' },
  {
    key: 'security-access',
    heading: 'Access',
    level: 3,
    body: `{{security.access}}

Access is by role and need, is withdrawn when the need ends, and is given to people who have been trained and are bound to confidentiality.`,
  },
  { key: 'security-audit', heading: 'Audit', level: 3, body: '{{security.audit}}' },
];

export const INCIDENTS: TemplateClause = {
  key: 'incidents',
  heading: 'Incidents',
  level: 2,
  body: `A party that learns of a loss, theft, misdirection, unlawful access or other incident with data shared under this protocol tells the parties concerned, at the contacts for incidents in schedule 1, within {{incidents.notifyWithinHours}} hours: what happened, whose data, how many people, what has been done. It does not wait until all is known.

{{incidents.procedure}}

The controller that answers for the data decides whether to report to the {{regulator}}, which is done without undue delay and where feasible within 72 hours of learning of it unless a risk to people is unlikely, and whether people are told, which is done without undue delay where the risk is high (UK GDPR articles 33 and 34; Data Protection Act 2018, sections 67 and 68). The parties help each other to contain and investigate, record what happened, and look together at what to change.`,
};

export const RETENTION: TemplateClause = {
  key: 'retention',
  heading: 'Retention and disposal',
  level: 2,
  body: `Data is kept for the period in schedule 2, counted from the event named there, and then disposed of as the row says. A record that becomes part of a party’s own case file is kept for as long as that party’s retention schedule has it, where the row says so.

Disposal makes the data unrecoverable, covers copies and backups as they age out, and is recorded; the record is shown to the sender when it asks. Disposal stops while the data is needed for a statutory inquiry, a review, a request, a complaint or legal proceedings.`,
};

export const ONWARD_SHARING: TemplateClause = {
  key: 'onward-sharing',
  heading: 'Onward sharing and processors',
  level: 2,
  body: `{{security.onwardSharing}}

A party that wants to pass data on to somebody outside this protocol asks the party it came from first, unless the law requires the disclosure or waiting would put somebody at risk; then it says so afterwards. The recipient is told of any limits on use.

{{#if applies.processor}}A party listed as a processor acts only on the documented instructions of the controllers that engage it, under a contract that meets UK GDPR article 28 (or section 59 of the Data Protection Act 2018). This protocol is not that contract.

{{/if}}A party may use processors of its own under such a contract. It answers to the other parties for what they do.`,
};

export const TRANSFERS_ABROAD: TemplateClause = {
  key: 'transfers-abroad',
  heading: 'Transfers abroad',
  level: 2,
  body: `{{#if security.transfersAbroad}}{{security.transfersAbroad}}

{{/if}}No party sends data shared under this protocol outside the United Kingdom, or lets it be reached from there, unless this protocol provides for it and the transfer is covered by United Kingdom adequacy regulations, by appropriate safeguards that pass the data protection test, or by an exception in the law (UK GDPR chapter V; Data Protection Act 2018, Part 3, chapter 5). This includes the places where a party’s suppliers store data and give support.`,
};
