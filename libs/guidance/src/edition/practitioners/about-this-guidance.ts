import type { GuidanceEntry } from '../../content/entry.js';

/** Why sharing matters, for whom this is written, and how it stands beside other rules (seed FAQ of 2008, questions 1, 2, 5 to 9 and 11). */
export const aboutThisGuidance: GuidanceEntry = {
  slug: 'about-this-guidance',
  kind: 'guidance',
  title: 'About this guidance',
  summary: 'Why sharing well matters, whom these pages are for, what is in them, and how they stand beside your own rules and your professional code.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Why sharing matters {ico-data-sharing-code; own}

No one sees the whole of a life. The teacher sees tired eyes. The GP sees a third visit in a month. The housing officer sees a broken door. Put together, the three may be a reason to help this week and not next year.

Sharing also spares people. They need not tell a hard story again to each new face.

It matters most *early*, before there is danger, and that is where people are least sure of the law. {england; hmg-faq-2008}

## Why there is guidance at all

People hold back when they don't know what is lawful. They also hold back when they don't know if their employer will stand by them. Both can be mended. {england; hmg-faq-2008}

And people want to know that what they tell us is safe. Guidance is there for them too. {own; england; hmg-faq-2008}

## Whom it is for {hmg-faq-2008; own}

Anyone who has to decide, case by case, whether to share about a person. You may be an employee, on a contract or a volunteer. You may work for the public, a firm or a charity, and with children, adults or families:

- in health, schools and other education, early years, social care, youth work or family support
- in the police, probation, prisons and youth justice
- in housing, advice and support, culture and leisure
- in services for adults, such as mental health or drug and alcohol services. Your patients may be somebody's mum or dad.

It is also for their [managers](/guidance/for-managers) and advisers, and for those who look after information. There are pages for [children and young people](/guidance/what-is-shared-about-you) and for [adults and families](/guidance/for-families-and-adults).

## What is in it {own}

- [Key points](/guidance/key-points) and a [pocket guide](/guidance/pocket-guide) for those in a hurry
- the [seven questions](/guidance/step-by-step), and a [path](/decide) that asks them on screen
- [principles](/guidance/key-principles), a [glossary](/guidance/glossary) and [signposts](/guidance/signposts)
- [case examples](/guidance/example-no-agreement-found), [training](/guidance/training-plan), and a [self-test](/guidance/self-test)
- the law: [data protection](/guidance/data-protection-law), [confidence](/guidance/common-law-confidence), [human rights](/guidance/human-rights), and pages by nation and by field of work
- for employers, a [framework](/guidance/governance-framework) and a [statement](/guidance/statement-of-commitment).

What it does *not* cover is on a [page of its own](/guidance/what-this-guidance-is-not-for).

## How it stands beside your own rules {ico-data-sharing-code; own}

Your organisation may have its own policy, and your profession a code. Use them together with this. They know your work. If one of them seems to say that you need an agreement before you can help one person, ask who wrote that and why. Nobody needs an information sharing protocol to share about a person.

This is not legal advice. Where a law orders you to do something, do that.

## Where it comes from

It began with guidance of the government for England, of 2006 and 2008. People from many fields worked on that, and over 250 answered when it was put out for comment. {england; hmg-fact-sheet-2006; hmg-faq-2008}

The law has changed since. So has the advice on consent. These pages are written anew, for all four nations, as the law stood on 23 November 2026. {own}

Each statement names its source, and each page its date. A page says so when something in it could not be confirmed, and when nobody has checked it yet. {own}

## What people told those who asked

Children, young people and families said that passing things on is fine if it gets them help. They want to be part of it from the start to the end. {england; hmg-faq-2008}

Keep that in mind on every page. It is their life. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
