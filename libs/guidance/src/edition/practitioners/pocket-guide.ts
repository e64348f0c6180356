import type { GuidanceEntry } from '../../content/entry.js';

/** One sheet for a pocket, a noticeboard or a glove box. */
export const pocketGuide: GuidanceEntry = {
  slug: 'pocket-guide',
  kind: 'pocket-guide',
  title: 'Pocket guide',
  summary: 'One sheet to print. You do not need an agreement to share about a person. You need a reason, a lawful basis, care, and a note.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Danger now?

Ring 999. Share what is needed. Write it down after. {ico-data-sharing-code}

## Seven questions {uk-gdpr; dpa-2018; common-law-confidence; ico-data-sharing-code}

1. **What is it for, and what is my lawful basis?** Public bodies: most often the public task. Charities and firms: often a recognised legitimate interest, or legitimate interests. Rarely consent.
2. **Can the person be recognised?** If not, go ahead.
3. **Is it confidential?** If not, go to 6.
4. **Does the person agree to its being passed on?** Ask if it is safe, and if their answer can count.
5. **If not: is there a legal duty, or a strong public interest?** Weigh the harm of silence against the harm of sharing.
6. **Right facts, right person, right way?** The least that will do. Fact apart from opinion. Check the number.
7. **Written down?** What, why, who, when. Do so for a no as well.

**Not sure at any of them?** Ask your manager, your safeguarding lead or your data protection officer. You can ask without a name. Don't let it take longer than the risk allows.

## Hold on to these

- **No information sharing protocol is needed to share about a person.** None found, out of date, or not about this case: none of these is a reason to say nothing.
- **A child at risk comes first.** No consent is needed to keep a child safe.
- **An adult who can decide** has a say that weighs a lot, unless others are at risk, or they are being forced.
- **Be open** with people, unless it puts someone in danger.
- **Think again** when you learn more. {ico-data-sharing-code; ico-safeguarding-10-step; common-law-confidence; own}

## A duty to tell?

**England:** a duty to share for the safety and welfare of children became law on 29 April 2026. It may already apply; check. {england; cwsa-2026}

**Wales:** many public bodies have to report a child or an adult at risk. {wales; sswb-wales-2014}

**Scotland:** certain public bodies have to report an adult at risk of harm. {scotland; asp-scotland-2007}

**Northern Ireland:** tell the police what you know of a serious crime, if it may help them. {northern-ireland; criminal-law-ni-1967}

## What to write down {ico-data-sharing-code}

Who asked · what was asked · purpose · lawful basis · how confidence is met · what I shared, with whom, how · what I kept back · did I tell the person · my reasons · my name, the date, the time

## My numbers {own}

- Manager: ………………………
- Safeguarding lead: ………………………
- Data protection officer: ………………………
- Out of hours: ………………………
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
