import type { GuidanceEntry } from '../../content/entry.js';

/** What a protocol is for, and what it does not do (seed FAQ of 2008, questions 12 and 13). */
export const whatAnIspIs: GuidanceEntry = {
  slug: 'what-an-isp-is',
  kind: 'guidance',
  title: 'What an information sharing protocol is, and why you do not need one',
  summary:
    'A protocol is a plan that organisations sign for sharing that they do again and again. It is useful for that. It is not a pass, and you never need one to share about a person.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## In one line

**You never need one to share about a person.** It is not a legal requirement. That there is none must never be your reason for not sharing. {england; hmg-faq-2008}

We know of no law in any of the four nations that makes sharing about one person wait for an agreement. The regulator's code calls such an agreement good practice for regular sharing. {own; ico-data-sharing-code}

## What it is

An information sharing protocol, or ISP, is a paper that organisations sign together. It covers one set way of sharing, or sharing that is done as a routine or in bulk. It goes by other names: data sharing agreement, information sharing agreement, or just "the protocol". {ico-data-sharing-code; hmg-faq-2008}

It says what is shared, why, under which law, how it is kept safe, how long it is kept, and who answers when something goes wrong. It says who does what to keep to it, and how partners check that it is done. {ico-data-sharing-code; england; hmg-faq-2008}

## What it is good for {ico-data-sharing-code; own}

- A hospital that sends a list to the council each night.
- A group of bodies that meet each week over the same kind of case.
- New staff who want to know "how do we do this here?"
- Members of the public who want to see what is done with their data.

If that is your job, have one, and keep it alive.

## What it is not {ico-data-sharing-code; common-law-confidence; own}

- **It is not a lawful basis.** That comes from the law. If you have one, it was there before the protocol. If you have none, no protocol will give it to you.
- **It is not leave to share everything it lists.** You still look at each case.
- **It is not a fence.** What is outside it may still be shared about a person, for good reason.
- **It is not a replacement for your own judgement.**

On the last point the regulator was quoted in 2008: a protocol "should not be used to replace that judgement". The words are of their time, and still true. {england; hmg-faq-2008}

## "It has lapsed", "it's overdue", "they never signed"

Each of these is news about a *plan*. None is news about *you*, or about the person who needs help. Look at the case: what is the purpose, what is the lawful basis, is it confidential, what is needed? Then decide. {ico-data-sharing-code; own}

After that, tell whoever looks after the protocol. Somebody should mend it. {own}

## "I searched and found none"

Our [register](/register) shows what organisations chose to publish here. If your search finds none, that means only: none published here. It says nothing about what you may do. {own}

## What the law does require

Some papers *are* required by law, where they apply: a contract with a firm that handles data for you, an arrangement between joint controllers, an assessment when the risk is high, and a record of what is done with data. Your employer sees to those. They are not the same as a protocol, though one document may hold several. [What the law requires in writing](/guidance/when-an-agreement-is-required) keeps them apart. {uk-gdpr; dpa-2018}

## What you always need {uk-gdpr; ico-data-sharing-code}

- a purpose and a lawful basis
- an answer on confidence, if it is confidential
- no more than is needed, sent safely
- a note of what you decided and why.

The [decision path](/decide) takes you through it. The [standing notice](/notice) is there to show to anyone who says otherwise. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
