/** Clauses on the people the data is about: what they are told, ask for and can complain of. Checked against UK law as of November 2026. */
import type { TemplateClause } from '../template.js';

export const TRANSPARENCY: TemplateClause = {
  key: 'transparency',
  heading: 'Fairness and openness',
  level: 2,
  body: `{{fairness.involvement}}

People are told, in words they can understand and before or when it happens, that information about them is shared, with whom, why and on what basis (UK GDPR articles 13 and 14). Each party’s privacy notice and the way it reaches people are in schedule 1; each party keeps its own up to date with this protocol.

Being open is the rule. It is set aside only where the law allows it and telling the person would put somebody at risk, prejudice the prevention or detection of crime, or otherwise defeat the purpose; the decision and its reasons are recorded.
{{#if applies.children}}
Information about children is shared. What is said to them is suited to their age, their views are heard where that is safe, and their best interests and the higher protection their data merits come first.
{{/if}}`,
};

export const REQUESTS: TemplateClause = {
  key: 'requests',
  heading: 'Requests from people about their data',
  level: 2,
  body: `{{fairness.whoAnswersRequests}}

A person may turn to any party. One that receives a request which is for another to answer passes it on without making the person ask again, and tells the person. Parties tell each other of a request that concerns what they have shared within {{fairness.notifyPartnersWithinDays}} working days, so that each can give its view on harm to others, exemptions and confidence before it is answered.

Requests are answered without undue delay and within one month, unless the law gives longer, on the basis of a reasonable and proportionate search. Where data is corrected, erased or restricted, every party it was shared with is told, unless that is impossible or takes disproportionate effort (UK GDPR articles 12 to 21).`,
};

export const AUTOMATED_DECISIONS: TemplateClause = {
  key: 'automated-decisions',
  heading: 'Automated decisions',
  level: 2,
  body: `{{#if fairness.automatedDecisions}}{{fairness.automatedDecisions}}

{{/if}}No significant decision about a person is taken on what is shared here by automated means alone, without meaningful human involvement, unless this protocol says so. Where one is, the person is told, can put their view, have a human look at it and contest it (UK GDPR articles 22A to 22D).`,
};

export const FREEDOM_OF_INFORMATION: TemplateClause = {
  key: 'freedom-of-information',
  heading: 'Freedom of information',
  level: 2,
  body: `{{#if fairness.freedomOfInformation}}{{fairness.freedomOfInformation}}

{{/if}}{{#if applies.publicAuthority}}A party that is a public authority answers requests under the Freedom of Information Act 2000{{#if applies.scotland}}, the Freedom of Information (Scotland) Act 2002{{/if}} and the law on environmental information itself, within its time limits. Before it releases what another party gave it, it asks that party for its view; the decision stays with the authority that was asked. Personal data is not released where that would breach the data protection principles.{{else}}No party is recorded as a public authority. A party that handles information on behalf of one helps it to answer requests.{{/if}}

This protocol is itself meant to be public as far as its publication level says, and is not treated as confidential beyond that.`,
};

export const COMPLAINTS: TemplateClause = {
  key: 'complaints',
  heading: 'Complaints',
  level: 2,
  body: `{{fairness.complaints}}

Every party has a data protection complaints process: people can complain easily, by electronic means among others; a complaint is acknowledged within 30 days, looked into without undue delay, and its outcome told (Data Protection Act 2018, section 164A, in force since June 2026). A complaint about the conduct of several parties is answered by the one that received it, with the help of the others.

People are told that they may also complain to the {{regulator}}, and that they may go to court.`,
};
