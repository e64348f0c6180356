/** Clauses on what the sharing rests on in law. Checked against UK law as of November 2026. */
import type { TemplateClause } from '../template.js';

export const PURPOSE: TemplateClause = {
  key: 'purpose',
  heading: 'Purpose',
  level: 2,
  body: `{{purpose.summary}}

# Aims

{{purpose.aims}}

# Why it is needed

{{purpose.need}}

# Benefits

{{purpose.benefits}}

# Necessity and proportion

{{purpose.necessity}}

# Alternatives that were considered

{{purpose.alternatives}}

The parties use what they receive under this protocol for these purposes. A use for another purpose needs a lawful basis of its own, must be compatible with the purpose the data was collected for unless the law allows otherwise, and is agreed in a new version of this protocol if it is to become routine.`,
};

export const LAWFUL_BASIS: TemplateClause = {
  key: 'lawful-basis',
  heading: 'Lawful basis',
  level: 2,
  body: `Signing this protocol gives nobody a lawful basis. Each party has its own, set out with its statutory power in schedule 3, has satisfied itself that it applies, and can demonstrate it (UK GDPR articles 5(2) and 6).

A basis is written against a row of schedule 2 only where it differs from the one the parties rely on in general.

{{#if applies.specialCategory}}Special category data is shared. Each party that handles it relies on the condition of UK GDPR article 9 named in schedule 3 and, where that condition needs one, on a condition in Schedule 1 to the Data Protection Act 2018, and keeps the appropriate policy document that the Schedule asks for.

{{/if}}{{#if applies.criminalOffence}}Data about criminal convictions, offences or allegations is shared. Each party that handles it acts under official authority or meets a condition in Schedule 1 to the Data Protection Act 2018 (UK GDPR article 10), unless it does so for law enforcement purposes.

{{/if}}{{#if applies.recognisedLegitimateInterest}}A party relies on a recognised legitimate interest (UK GDPR article 6(1)(ea) and Annex 1, in force from 5 February 2026). It needs no balancing test, but the sharing must be necessary for the purpose the Annex names. A public authority performing its tasks relies on public task instead.

{{/if}}{{#if applies.consent}}A party relies on consent. It is freely given, specific, informed and as easy to withdraw as to give; how that is done stands in schedule 3. Consent is not asked for where the sharing would go ahead without it, because that would mislead the person.

{{/if}}The parties act compatibly with the Human Rights Act 1998. Where the right to respect for private and family life is engaged, the sharing is in accordance with the law, serves a legitimate aim and goes no further than it must.`,
};

export const CONFIDENCE: TemplateClause = {
  key: 'confidence',
  heading: 'Duty of confidence',
  level: 2,
  body: `The lawful basis under data protection law and the common law duty of confidence are two questions, and both are answered. Information given in confidence is shared where the person agrees, where the law requires or permits it to be shared regardless of confidence, or where the public interest in sharing outweighs the public interest in keeping it confidential. Which of these each party relies on is in schedule 3.

Agreement that sets confidence aside is not the same as consent as a lawful basis, and does not have to meet its conditions.
{{#if applies.healthOrCare}}
Parties in health and adult social care apply the Caldicott Principles and consult their Caldicott Guardian, named in schedule 1, where a use of confidential information is new or disputed.{{#if applies.england}} In England, they also observe the duty to share for a person’s direct care (Health and Social Care Act 2012, section 251B) and, outside direct care, the national data opt-out where it applies.{{/if}}
{{/if}}`,
};

export const LAW_ENFORCEMENT: TemplateClause = {
  key: 'law-enforcement',
  heading: 'Law enforcement',
  level: 2,
  body: `{{#if applies.lawEnforcement}}A party named in schedule 3 is a competent authority and processes data under this protocol for law enforcement purposes, under Part 3 of the Data Protection Act 2018 rather than the UK GDPR. For that processing:

- it is based on law and necessary for a task of that authority, or the person has consented; sensitive processing meets section 35 and a condition in Schedule 8, with an appropriate policy document
- facts are kept apart, as far as possible, from assessments; and suspects, convicted people, victims and witnesses from one another (section 38)
- data collected for a law enforcement purpose is used for another purpose only where the law authorises it (section 36); a party that receives it for another purpose then handles it under the UK GDPR
- systems log collection, alteration, consultation, disclosure, combination and erasure (section 62)
- a person’s rights, and the limits that may be put on them to protect an investigation, are those of Part 3, chapter 3.

A party that gives information to a competent authority stays under the UK GDPR itself, and needs its own basis for giving it.{{else}}No party has said that it processes data under this protocol for law enforcement purposes under Part 3 of the Data Protection Act 2018. A party that comes to do so says so, and this protocol is changed before it becomes routine.{{/if}}

Nothing in this clause delays a report of a crime, or of a risk of serious harm, to the police.`,
};

export const IMPACT_ASSESSMENT: TemplateClause = {
  key: 'impact-assessment',
  heading: 'Data protection impact assessment',
  level: 2,
  body: `Outcome of the screening: {{words "screening" dpia.screening}}. {{dpia.screeningReason}}
{{#if dpia.reference}}
Reference of the assessment: {{dpia.reference}}.
{{/if}}{{#if dpia.completedOn}}
Completed on {{date dpia.completedOn}}.
{{/if}}{{#if dpia.dpoAdvice}}
Advice of the data protection officers: {{dpia.dpoAdvice}}
{{/if}}
Where a high risk to people is likely, an assessment is a duty in law (UK GDPR article 35; Data Protection Act 2018, section 64) and not a matter of choice. The parties carry out its measures, look at it again at every review of this protocol and before any change in what is shared or how, and consult the {{regulator}} first where a high risk would remain.`,
};
