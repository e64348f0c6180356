import type { GuidanceEntry } from '../../content/entry.js';

/** A checklist for employers (seed FAQ of 2008, question 14). */
export const governanceFramework: GuidanceEntry = {
  slug: 'governance-framework',
  kind: 'employers',
  title: 'Governance framework: a checklist for employers',
  summary:
    'What an organisation needs so that its people share well. Go through it once a year with your data protection officer and somebody from the front line. What the law requires and what is good practice are kept apart.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## What it is for

Staff should be able to use their judgement and know that you stand behind them. A good framework makes that easy. It should never put a form between a worried person and a phone. {own}

The guidance of 2008 for England asked employers for such a framework, and for support that staff can see and trust. {england; hmg-faq-2008}

Answer each line with yes, partly or no. For each "partly" or "no", write down who will see to it, and by when. {own}

## A. Commitment at the top {own}

- The board or the head has said in writing that staff are expected to share when it is right, and will be backed. ([Model wording](/guidance/statement-of-commitment))
- Every member of staff, contractor and volunteer has read it.
- It says that **nobody needs an information sharing protocol to share about a person**, and that the lack of one is no reason for not sharing.
- One senior person answers for information risk.
- One senior person answers for keeping people safe. The two talk to each other.

## B. Judgement on the front line {own}

- Staff may decide for themselves. They need no sign-off to act in an emergency.
- They know the [seven questions](/guidance/step-by-step) or the [pocket guide](/guidance/pocket-guide).
- They can reach an adviser within the hour by day, and know whom to ring at night.
- They can disagree with a manager and know where to go next.
- After a hard decision somebody asks how they are.

## C. Policies that help {own; ico-data-sharing-code}

- There is one short policy on sharing. A new volunteer can read it in ten minutes.
- No policy, form or screen says or hints that an agreement, or consent, is needed before staff can share about a person.
- It keeps lawful basis and confidence apart.
- It covers children, adults, families, and staff themselves.
- It says which duties of *your* nation apply to *your* kind of body.
- Professional codes are named beside it.
- Staff, and those who work with you, can find all this without signing in. You can put it on [your page here](/register/organisations).

## D. What the law requires, where it applies {uk-gdpr; dpa-2018}

- You know your lawful basis for each kind of work, and can show it.
- You have named the conditions for special category and criminal offence data, with a policy document where the law asks for one.
- Your privacy notices say who gets what.
- There is a record of what you do with personal data.
- You do an impact assessment when a high risk is likely.
- There are contracts with those who handle data for you, and an arrangement with joint controllers.
- Data is kept safe, and no longer than needed.
- You can spot a breach, and report it within 72 hours where you have to.
- You have a data protection officer, if the law says so. All public authorities need one.
- You answer people who use their rights, in time.
- You pay the regulator's fee, unless you need not.

What each of these is, and when it applies: [what the law requires in writing](/guidance/when-an-agreement-is-required). {own}

Since 19 June 2026 there is one more: a way to complain about data protection, an acknowledgement within 30 days, and an answer without undue delay. {duaa-2025; ico-complaints-2026}

## E. Training {own}

- All staff and volunteers learn about sharing in their first month. There is a [plan for trainers](/guidance/training-plan) and a [self-test](/guidance/self-test).
- They practise on cases, together with other organisations.
- Managers learn how to [back a decision](/guidance/for-managers).
- You check what people *believe*: "Do you need an agreement to share about one person?" The right answer is no. Ask ten of them each year, and keep the count.

## F. Records {ico-data-sharing-code; own}

- There is one easy place to note a decision, with its reasons, for yes and for no.
- It stays in the case file.
- Somebody reads a sample twice a year. They look at what was *not* shared, too.

## G. Means {own}

- Staff have secure mail that works with those they share with.
- Phone numbers for partners are kept up to date, with out-of-hours ones.
- Access is by role. Looking up people without need is noticed.
- Warnings, such as "address is secret", can't be missed.

## H. Agreements for routine sharing {ico-data-sharing-code}

- You know what you share again and again, and with whom.
- For that you have agreements, or a plan for when you will. They are good practice.
- Each has an owner, a review date and a summary for staff.
- Those that can be published are on a [register](/register).
- When one lapses, staff are told what it means: the plan needs work, and case-by-case sharing goes on.

## I. Working with others {own; ico-data-sharing-code}

- You know the safeguarding partnership or board for your area, and your part in it.
- You have asked your three main partners what gets in the way.
- When another body turns your staff away "because there is no agreement", somebody senior takes it up.

## J. Law of your nation

### England {england; working-together; care-act-2014}

- You know whether you are a safeguarding partner or a named agency for children, and your part in the adults board.

The new duty to share about children became law on 29 April 2026. It may already apply; check, and tell your staff what you found. {cwsa-2026; cwsa-2026-commencement}

### Wales {wales; sswb-wales-2014}

- You know whether you are a relevant partner with a duty to report.

### Scotland {scotland; asp-scotland-2007; cyp-scotland-2014}

- You know your duties on adults at risk, and your part in planning for children.

### Northern Ireland {northern-ireland; cscs-ni-2015; safeguarding-board-ni-2011; criminal-law-ni-1967}

- You know your duties to work together for children, and staff know about the law on serious crime.

## K. Learning {own}

- Each year you look at one case that went well, one that did not, and one where nobody shared.
- Something changed because of it. You can say what.
- Families and young people told you what it was like.
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed: the Act leaves it to regulations, and none were seen.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
