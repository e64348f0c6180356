import type { GuidanceEntry } from '../../content/entry.js';

/** Where the guidance ends (seed FAQ of 2008, question 10). */
export const limits: GuidanceEntry = {
  slug: 'what-this-guidance-is-not-for',
  kind: 'guidance',
  title: 'What this guidance is not for',
  summary:
    'This guidance is for people who decide, case by case, whether to share information about a person. It is not a guide to sharing that a law already orders in detail. Nor is it a guide to sharing about many people at a time.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## It is for one person's case

Use it when you work with people and must decide what to tell somebody else about one of them, or about a family. It makes no difference whether you are paid, on a contract or a volunteer. {hmg-faq-2008; ico-data-sharing-code}

## It does not replace a law or a policy that tells you what to do

Some staff share because a law tells them what to send, when and to whom. Think of tax, benefits or court orders. If that is your work, follow that law and the policy your employer made for it. {ico-data-sharing-code}

If you are asked to share and think that a law orders it, ask your adviser which law. Nobody's safety should wait for the answer. {own}

## It does not set up routine or bulk sharing

Sending records from one system to another each week, or sharing a whole list, is planned work. There the bodies should write down what they agreed. That is what an information sharing protocol is for. It is good practice, and some of what it holds is required by law. {ico-data-sharing-code}

## What it still means for you

- You never need a protocol before you share about a person.
- If a protocol does not cover your case, or has lapsed, this guidance still helps you decide.
- You always need a lawful reason. Share no more than you need to, keep it safe, and write down why. {ico-data-sharing-code}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
