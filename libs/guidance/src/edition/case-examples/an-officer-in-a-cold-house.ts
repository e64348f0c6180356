import type { GuidanceEntry } from '../../content/entry.js';

/** An adult who can decide and says no. Set in England, with the duties of Wales and Scotland. */
export const anOfficerInAColdHouse: GuidanceEntry = {
  slug: 'example-an-officer-in-a-cold-house',
  kind: 'case-example',
  title: 'An officer in a cold house',
  summary:
    'A police officer finds an old man in a cold, full house. He wants no fuss. She has to tell a life that is not her taste from a life that is in danger.',
  nations: ['england'],
  areas: ['police', 'social-care'],
  topics: ['adults', 'not-shared'],
  text: `
## What happened {own}

PC Lowri Hughes calls on Mr Adeyemi about a theft next door. He is 74. The house is eleven degrees, and newspapers stand to the ceiling. He makes her tea. He wears two coats and talks about cricket in the seventies, in detail, and rightly.

Her force has a form for "vulnerable adults". Once filled in, it goes to the council. Colleagues fill it in for everyone, to be safe.

"I hope you're not going to send anybody," he says.

## What she asked herself

- **What is it for?** To protect him, if he needs it. Not to protect *her*, in case somebody asks later.
- **Lawful basis.** Looking out for people is part of her force's public task. So there was one, without his consent. That a lawful basis is there does not mean that she has to use it.
- **Is it confidential?** She saw it as a guest in his home. He said no.
- **Can he decide?** He knew that it was cold, knew what it cost, and had a plan: the one room upstairs, which was warm. An adult is taken to be able to decide unless shown otherwise.
- **Is somebody making him say no?** Nobody came or rang. His money was his.
- **Are others at risk?** She looked at the wires, the stove and the way out. The way out was clear.
- **Is he an adult at risk?** In England the council must look into it when a person has care needs, is at risk of abuse or neglect, and so cannot protect himself. That can take in self-neglect. He washed, ate, saw his doctor and chose to live like this. She was not sure, so she rang the council's adult team and asked, without his name. They thought it was not, today, and said what would change that. {uk-gdpr; mca-2005; care-act-2014; care-act-guidance; common-law-confidence; own}

## What she decided {own}

She did not send the form.

She asked what *he* would like. A smoke alarm. So with his yes she rang the fire service. She gave a name, an address, "knock loudly" and, since he let her, the newspapers: a crew should know of those. Nothing about the coats or the cold.

She left a number and said that she would pass by in a fortnight. She did. She asked her sergeant too, who would have sent the form. They talked it through. He wrote "agree with reasons".

## What would have changed her mind {own}

If he had been muddled. If there had been a child in the house. If a nephew had held his card. If the gas had been on and unlit. If he had been worse in a fortnight. Any one of these, and she would have shared, telling him so.

## What she wrote down {own}

What she saw, what he said, how she knew that he could decide, why not the form, and the date for going back. It was longer than the form.

## The point to take away

A form sent for everyone is no decision. Look, ask, and ring for advice when you are not sure. Then decide. {own}

## What differs between the nations

In Wales and Scotland the police **must** tell the council about an adult who meets that nation's own test of being at risk. There the first question is whether he meets it. His no does not end that duty. {wales; scotland; sswb-wales-2014; asp-scotland-2007}

In Northern Ireland the adult safeguarding policy applies. {northern-ireland; ni-adult-safeguarding-2015}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
