import type { GuidanceEntry } from '../../content/entry.js';

/** A duty to refer that needs the person's agreement, which he does not give. Set in England. */
export const leavingHospital: GuidanceEntry = {
  slug: 'example-leaving-hospital',
  kind: 'case-example',
  title: 'Leaving hospital with nowhere to go, and saying no',
  summary:
    'A nurse must ask a homeless patient before she tells the council. He says no. She respects it, and leaves the door open.',
  nations: ['england'],
  areas: ['housing', 'health'],
  topics: ['adults', 'not-shared'],
  text: `
## What happened {own}

Gloria is a nurse on a ward in Exampleshire. Pete is 52. He has had pneumonia and is going out tomorrow. "Out" is a doorway behind the station. He is clear in his mind and wry about it.

Gloria reaches for the form that tells the council. "Not them," says Pete. "I had six months of them."

## What Gloria asked herself

In England a hospital has a duty to refer a patient who may be homeless to a council's housing team. But this law has three steps. The patient must agree to it. He chooses which council. He agrees to being contacted. {homelessness-code-4; homelessness-reduction-act-2017}

It is one of the few places where agreement is built into the law itself. So the question was not "Do I think it would be good for him?" It was this: {own}

- **Lawful basis.** The hospital's duty is one, but only once he agrees. Was there another?
- **Does he understand?** He could say back what the council might offer, and what a night in November might do to his chest. He is an adult, and is taken to be able to decide unless it is shown that he cannot.
- **Is anybody making him say no?** She asked him alone. Nobody was.
- **Is anyone else at risk?** No child, no partner, no one.
- **Is it confidential, and may I go past his no?** He has no care needs that would make him an adult at risk. He might be cold and ill. That is serious. It is also his to weigh. {mca-2005; care-act-2014; common-law-confidence; own}

## What she decided {own}

She sent nothing to the council.

She did not leave it there. She asked what had gone so wrong. It was one hostel, where he had been robbed. She told him of a street team that does not need his name. She wrote a number on a card. She asked the doctor to put off the discharge until noon, so that he left with tablets in his hand and shoes on his feet.

She asked if his GP could know where he would be. He said yes to that. So the letter to the GP said so.

## What she wrote down {own}

That she offered, and what he said. That he could decide, and how she knew. That she would have acted otherwise if he had been confused, in danger from others, or much more ill. That she asked a second time in the morning.

## The point to take away

Not sharing is a decision too. Make it with as much care, write it down with as much care, and keep the offer open. {own}

## What if he had said yes? {own}

Then his name, his contact details, the council he chose, and the fact that he may be homeless. Not his X-rays. The form says what the housing team needs.

## What differs between the nations

This duty is English. The other nations have their own [law on housing](/guidance/housing-and-homelessness). Everywhere the ward still needs a lawful basis, and has to think of confidence. {wales; scotland; northern-ireland; uk-gdpr; common-law-confidence}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
