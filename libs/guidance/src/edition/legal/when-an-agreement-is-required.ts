import type { GuidanceEntry } from '../../content/entry.js';

/** What papers the law asks of organisations, and what is good practice. */
export const whenAnAgreementIsRequired: GuidanceEntry = {
  slug: 'when-an-agreement-is-required',
  kind: 'legal',
  title: 'What the law requires in writing, and what is good practice',
  summary:
    'No law says that you need an information sharing protocol to share about a person. The law does ask organisations for some other papers, when they use data in certain ways. This page keeps the two apart.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## The short answer

**An information sharing protocol is not a legal requirement.** Nobody needs one to share about a person. If there is none, if it has lapsed, or if your case is outside it, that is by itself no reason not to share. {ico-data-sharing-code; own}

Government guidance for England said so in 2008. {england; hmg-faq-2008}

The regulator's code of 2021 calls a data sharing agreement good practice for regular or planned sharing. The code is for all four nations. It does not make one a condition of sharing. {ico-data-sharing-code}

## What the law does require, where it applies

These are for your organisation, before the work begins or as it goes on. None is a form for you to find while somebody is at risk. {own}

### Under the UK GDPR and the Act of 2018 {uk-gdpr; dpa-2018}

- **A lawful basis that you can show**, each time (articles 5(2) and 6), with a condition for special category or criminal offence data (articles 9 and 10).
- **Joint controllers: an arrangement (article 26).** Only where two or more bodies decide *together* why and how data is used. Most who share about a case are separate controllers, and need none.
- **A processor: a contract (article 28).** Only where a firm or body handles data *for* you, on your instructions. A council that receives a referral is not your processor.
- **A record of processing (article 30).** It names the kinds of recipient. Smaller bodies have some exceptions.
- **An impact assessment (article 35)** where a type of processing is likely to result in a high risk. That is about a system or a way of working. A single decision in a case is not usually one.
- **Asking the regulator (article 36)** where a high risk cannot be brought down.
- **Privacy information (articles 13 and 14).**
- **Security that fits the risk (article 32).**
- **An appropriate policy document** for most conditions in Schedule 1 to the Act.
- **Safeguards for transfers abroad (chapter V).** Sending something within the United Kingdom is no transfer.
- **A data protection officer (articles 37 to 39)** for public authorities, and for some others.

### For law enforcement: Part 3 {dpa-2018-part-3}

Police and other competent authorities have duties of the same sort: joint controllers (section 58), processors (59), records (61), logs (62), impact assessments (64), and a policy document for sensitive processing (42).

### Where a statute opens a gate on conditions

Some powers to share come with papers of their own. Under Part 5 of the Digital Economy Act 2017 public bodies share for purposes such as help with debt, fraud or certain public services. They have to have regard to a code, and the code asks for agreements, which go on a public [register](https://www.digital-economy-act-register.data.gov.uk). That is bulk or routine sharing under that Act. It says nothing about other ways to share. {digital-economy-act-2017; dea-code; dea-register}

In England, the draft guidance on the new duty to share about children (Children Act 2004, section 16LA; it may already apply, check) came with a template for an agreement. That is help with working together, and not a condition of the duty. {england; cwsa-2026; information-sharing-duty-consultation}

NHS bodies may make access to a data set or a system depend on an agreement. That is a condition for the *system*. {own}

## What is good practice {ico-data-sharing-code}

A protocol for **routine or bulk** sharing. It sets out purpose, parties, data, legal bases, how people are told, quality, security, retention, rights, incidents, and when it will be reviewed. It helps people to do their jobs, and lets the public see. It also helps an organisation to show that it takes its duties seriously.

The rest of what a good one holds, such as review dates, a plan for leavers and a summary for staff, is good practice as well. No statute lists it.

One document may do several jobs. A protocol may hold the article 26 arrangement, and refer to the impact assessment. Where a required paper is missing, *that* is what has to be put right, by those whose task it is. {uk-gdpr; ico-data-sharing-code; own}

## Regional frameworks

Wales has an accord, WASPI, which many bodies have joined. It is a common way of working and no statute. {wales; waspi}

Elsewhere many areas have a charter or a tiered set of protocols. Signing one is a promise between organisations. {ico-data-sharing-code; own}

## If somebody says "we need an agreement first"

Ask which of the papers above they mean, and for which law. If the answer is "a sharing agreement", and it is about one person, the answer is on the [standing notice](/notice). Show it to them. If they still hold back, ask for whoever may decide. {own}

What you always need is a purpose, a lawful basis, an answer on confidence, no more than is necessary, a safe way to send it, and a note. See [step by step](/guidance/step-by-step). {uk-gdpr; ico-data-sharing-code}
`,
  unconfirmed: 'When section 16LA of the Children Act 2004 starts in England: it may already apply; check. Whether the data sharing code of 2021 has been revised since the changes of 2025 could not be confirmed either.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
