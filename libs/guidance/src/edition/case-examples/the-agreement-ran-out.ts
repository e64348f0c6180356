import type { GuidanceEntry } from '../../content/entry.js';

/** A lapsed agreement used as an excuse. */
export const theAgreementRanOut: GuidanceEntry = {
  slug: 'example-the-agreement-ran-out',
  kind: 'case-example',
  title: '"Our agreement with schools ran out in March"',
  summary:
    'A school asks a nurse about a boy who is losing weight. The office says that the agreement has lapsed. The nurse knows that nobody needs an agreement to share about one child.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['schools', 'health'],
  topics: ['children', 'shared', 'no-consent', 'asked-by-another-body', 'out-of-scope-of-an-agreement'],
  text: `
## What happened {own}

Tom is in charge of safeguarding at a primary school in Exampleshire. Jayden is nine. His jumper hangs off him, he hides bread in his bag, and he flinches when a door bangs. Nobody answers the phone at home.

Tom rings the school nursing service. The person at the desk is polite: "Our sharing agreement with schools ran out in March. We can't talk to you until it's signed again."

Tom says that he will wait for a nurse. He rings children's social care in the meantime.

## What the nurse asked herself

Blessing, the nurse, looked the agreement up. It stood on the [register](/register) as ended on 31 March. The notice beside it says what she knew already: nobody needs an agreement to share about one person. An agreement is a plan for routine sharing. It gives nobody leave to share, and takes nobody's leave away. {ico-data-sharing-code; own}

- **What is it for?** To find out if Jayden is being hurt or starved.
- **Lawful basis.** The public task of her NHS trust. The condition for health data is keeping a child safe. Neither comes from the agreement, so neither ended with it.
- **Is it confidential?** Yes, Jayden's health record is. His parents could not be reached. A child at risk of serious harm is reason enough.
- **What is needed?** Tom does not need the record. He needs what bears on his worry. {uk-gdpr; dpa-2018; common-law-confidence; own}

## What she shared, and what she kept back {own}

She rang Tom on the school's own number. Jayden had lost four kilos since the last check. He had missed two hospital visits. He has no illness that explains it. She told children's social care the same.

She said nothing about his sister's asthma or his mother's health. Nobody had asked, and it would not have helped.

## Did anyone tell the family? {own}

Not that morning. Social care asked both of them to wait until a social worker had seen Jayden, as somebody might frighten him into silence. Blessing wrote down that reason. The social worker told his mother the next day.

## What she wrote down {own}

Who asked and why, what she gave, the reasons, and the time. On another sheet, for the manager: "Please tell the front desk that a lapsed agreement is no reason to turn a school away."

## The point to take away

When somebody says "the agreement has run out", ask: "Which *law* stops us?" Then share, or don't, for a reason that is about the child. The [decision path](/decide) asks you one question at a time. {own}

## What differs between the nations

That no agreement is needed holds in all four nations. {ico-data-sharing-code}

In England no consent is needed to share where a child is at risk of harm. A new duty to share for safeguarding became law there on 29 April 2026. It may already apply; check. {england; dfe-2024; cwsa-2026}

In Wales the nurse's health board must tell the council if it suspects that a child is at risk. {wales; sswb-wales-2014}
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
