import type { GuidanceEntry } from '../../content/entry.js';

/** Model wording for an organisation's position and commitment (seed FAQ of 2008, question 14). */
export const statementOfCommitment: GuidanceEntry = {
  slug: 'statement-of-commitment',
  kind: 'employers',
  title: 'Statement of commitment: model wording',
  summary:
    'Words that an organisation can adopt to tell its people where it stands on sharing, and that it will back them. Change them to fit. Then mean them.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## How to use it {own}

- Have it agreed by your board, your head or your trustees. Staff can tell when it was not.
- Put a name under it, and a date.
- Publish it on [your page here](/register/organisations), so that your staff see it first when they come to look something up.
- Read it out at induction. Look at it once a year.

Staff need to know their employer's position and to trust its support. The guidance of 2008 says so. {england; hmg-faq-2008}

## The statement {own; uk-gdpr; dpa-2018; common-law-confidence; ico-data-sharing-code}

### Our position

We share information about people when it helps them, keeps somebody safe, or the law asks for it. We keep it private when there is no good reason to share. Both take judgement. We trust our people to use it.

You do not need an information sharing protocol, or any other agreement, to share about a person. That there is none, that it has lapsed, or that it does not cover the case is never by itself a reason for not sharing.

Data protection law does not stand in the way of sharing that is needed and fair. It does ask us to have a lawful basis, to share no more than is needed, and to keep it safe.

### What we ask of you

- Put the safety of children, and of adults at risk, first.
- In an emergency, act. Write it down after.
- Be clear about your purpose and your lawful basis. Then think about confidence.
- Be open with people, unless that is unsafe.
- Share what is needed, with the right person, safely.
- Ask when you are unsure. Don't wait too long for the answer.
- Note your decision and your reasons, whether you shared or not.
- Look things up only when your work calls for it.

### What we promise you

- **We will back you.** If you thought it through in good faith, shared or kept back for good reason, and wrote down why, we stand behind you, even if it turns out that you were wrong.
- **We will answer you.** By day, an adviser will speak to you within the hour. At night, there is a number.
- **We will train you**, when you join and after.
- **We will give you what you need:** secure mail, numbers that work, and time to write it down.
- **We will take it up for you**, when another body turns you away.
- **We will not punish you** for raising a worry, here or outside, in the ways that the law protects.
- **We will learn.** When something goes wrong, we look first at how we work.

### What we promise the people we help

- We will tell you what we hold and who gets it.
- We will listen to what you want.
- We will put mistakes right.
- If you complain, we will say within 30 days that we have it, and answer without undue delay.

### Whom to ask

Our safeguarding lead is ……… Our data protection officer is ……… Out of hours, ring ………

Agreed by ……… on ……… To be looked at again by ………

## Before you adopt it {own}

Ask three people on the front line if it is true today. Mend what is not, and then sign. A promise to answer within the hour needs somebody to pick up the phone.

The 30 days come from the law on complaints, in force since 19 June 2026. {duaa-2025; ico-complaints-2026}

Staff who report wrongdoing have protection in law. {england; wales; scotland; pida-1998}

Northern Ireland has its own law on that. {northern-ireland; pida-ni-1998}

The [governance framework](/guidance/governance-framework) is the checklist that goes with this. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
