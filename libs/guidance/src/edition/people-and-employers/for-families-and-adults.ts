import type { GuidanceEntry } from '../../content/entry.js';

/** For adults, parents and carers. */
export const forFamiliesAndAdults: GuidanceEntry = {
  slug: 'for-families-and-adults',
  kind: 'people',
  title: 'For adults and families: what is shared about you',
  summary:
    'Schools, doctors, councils, the police and charities sometimes tell each other about the people whom they help. This page says when, why, and what you can expect of them.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Why they share

Mostly so that you don't have to tell your story five times. The hospital tells your GP. The school tells the nurse. The housing officer asks the council for a rail by the bath. {own; ico-data-sharing-code}

Sometimes to keep somebody safe: a child, you, or another person. {uk-gdpr; dpa-2018}

## What you can expect {uk-gdpr; ico-data-sharing-code; own}

- To be told what is held about you and who gets it. Each organisation has a privacy notice.
- To be talked to, not only about.
- That they share what is needed, and leave out the rest.
- That it is sent safely, and to someone whose job it is.
- That they write down why.

## Do they need my consent?

Less often than you may think. Public bodies share because the law gave them a job to do. Where you have no real choice, it would be unfair to pretend that you have one. {uk-gdpr}

But what you tell a doctor, a nurse or a counsellor is **confidential**. They pass it on if you agree, if you would expect it (as with a letter to a specialist), if a law orders it, or if someone may be seriously harmed. {common-law-confidence; gmc-confidentiality}

So do say what you want. "Please don't tell my sister." "I'd like my daughter to be told all." Ask them to write it down. {own}

It counts for a lot. If you can make your own choices and nobody else is at risk, your word will most often settle it. {common-law-confidence; own}

## If it is about your child

If there is a worry that a child is being hurt or neglected, staff may share without asking you. The child's safety comes first. They should tell you what they did and why, unless that would make things more dangerous. {ico-safeguarding-10-step}

That is hard to hear. It does not mean that anyone has made up their mind about you. Such a call is a question, and not a finding. {own}

Where it is about support and not about danger, they should talk with you first. {ico-data-sharing-code; own}

In Scotland, guidance asks for that with care: below the level of harm, families should know and have a say. {scotland; girfec-information-sharing}

## If you live with violence

Tell the people who help you where you are safe and how to reach you. Ask them to mark your address as one to be kept from him, or from her. They should check who is asking before they say anything. {own; uk-gdpr}

For help by phone, see [signposts](/guidance/signposts). {own}

## If you look after somebody

You may know more than anyone. Staff can always *listen* to you, even when they can't tell you what a patient has told them. {gmc-confidentiality}

If the person cannot decide, you may have a formal say. {own}

In England and Wales that may be a power of attorney or a court deputy. {england; wales; mca-2005}

In Scotland it may be a welfare attorney or a guardian. {scotland; awi-scotland-2000}

In Northern Ireland, ask the Trust or an advice centre. {northern-ireland; ni-confidentiality-code}

## What are these agreements about?

You may find a list of agreements between organisations in our [register](/register). They describe sharing that goes on all the time, so that you can see it. No one needs such an agreement, or information sharing protocol, to share about one person. If you don't find one, it tells you nothing about whether something was shared about you. {ico-data-sharing-code; own}

## If you are unhappy

Ask. Then complain, if you need to. [Your rights](/guidance/your-rights) says how. {own}

## If it was you who was refused

Perhaps a service told you that it could not pass something on "because of data protection" or "because there is no agreement". Ask which rule they mean. Ask for their data protection officer. You can show them the [standing notice](/notice). {own; ico-data-sharing-code}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
