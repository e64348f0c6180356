import type { GuidanceEntry } from '../../content/entry.js';

/** A no that is as well thought through as a yes. */
export const notSharing: GuidanceEntry = {
  slug: 'when-you-decide-not-to-share',
  kind: 'guidance',
  title: 'When you decide not to share',
  summary:
    'Sometimes no is the right answer. It should be as well thought through as a yes, and written down just the same. Then look at it again.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Good reasons to say no {uk-gdpr; common-law-confidence; ico-data-sharing-code}

- There is no clear purpose, even after you asked.
- You asked your adviser, and there is no lawful basis. (That is rare.)
- It was told in trust, the person says no, and there is no duty and no serious risk.
- What they ask for is far more than they need. (Then offer less. That is often the best answer.)
- It would put somebody in danger: a woman in a refuge, a witness, a child who spoke up.
- You cannot tell who is asking.
- You have good cause to think it false, or it is idle talk that bears on nobody's safety. If a child or an adult may be at risk, pass on what you heard, and say that you only heard it.

## Reasons that are not good enough {ico-data-sharing-code; own}

- "There is no agreement." Nobody needs an information sharing protocol to share about a person.
- "It has lapsed", or "it does not cover that".
- "It's data protection." Ask which part.
- "They did not consent." Where a child is at risk, no consent is needed. In other cases it is one question among several.
- "I might get into trouble."
- "Somebody else will have told them."

If your reason is in this second list, go back to the [seven questions](/guidance/step-by-step).

## There is more than yes and no {own}

- **Part of it.** The date of the next visit, not the notes.
- **Later.** After you have seen the person tomorrow. Put it in your diary.
- **Without a name.** Talk the case through with a colleague elsewhere, and see if you are right to worry.
- **Through the person.** "I'll give you the letter; you can show it to whom you like."
- **To another body.** Not to the landlord, but to the support worker.

## How to say it {own}

Be quick, civil and clear. "I can't give you her notes. I can tell you that she has an appointment on Friday, and I'll ask her to ring you. If you think that she is in danger, tell me what you know, and I'll look at it again at once."

Say whom they can turn to if they think you are wrong.

## Write it down {ico-data-sharing-code}

- who asked, for what, and why
- what you decided, and what you gave instead
- your reasons, and whom you asked for advice
- what would change your mind
- when you will look at it again.

A blank form comes with the [decision path](/decide).

## Look again

Small worries add up. A no on Monday may be a yes on Thursday, when the third thing happens. If you decided not to share about a child or an adult at risk, set a date. Tell a colleague, so that the worry does not live in one head. {own}

## When you may not have a choice

Some laws order you to tell. A court order does, too. If somebody says that you have to, ask for the law and its section, and ask your adviser that day. {ico-data-sharing-code}

In England and Wales a duty of this kind covers female genital mutilation of girls under 18. {england; wales; fgm-duty}

In England there is also the new duty about children's safety and welfare, law since 29 April 2026. It may already apply; check. {england; cwsa-2026; cwsa-2026-commencement}

In Wales a number of public bodies have to report a child or an adult at risk. {wales; sswb-wales-2014}

In Scotland certain public bodies have to report an adult at risk of harm. {scotland; asp-scotland-2007}

In Northern Ireland silence about a serious crime can be an offence. {northern-ireland; criminal-law-ni-1967}
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
