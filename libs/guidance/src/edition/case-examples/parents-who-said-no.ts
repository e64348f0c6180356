import type { GuidanceEntry } from '../../content/entry.js';

/** Early help that is refused, and nobody is at risk. */
export const parentsWhoSaidNo: GuidanceEntry = {
  slug: 'example-parents-who-said-no',
  kind: 'case-example',
  title: 'The parents who said "not yet"',
  summary:
    "A nursery would like to tell the school about a child's speech. His parents say not yet. Nobody is at risk, so the nursery keeps to what they want, and stays on their side.",
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['early-years', 'education'],
  topics: ['families', 'children', 'not-shared'],
  text: `
## What happened {own}

Olek is four. At his nursery, Priya is his key person. He is a happy boy with few words. School starts in nine weeks. Priya would like to send the school her notes, and to ask the speech therapist to ring them.

His parents say no. "At his cousin's school they heard 'problem' before they met him. Let them meet him. Then we'll talk."

## What Priya asked herself

- **What is it for?** So that he has help in his first week. A good purpose.
- **Is he at risk of harm?** She asked it with care. He eats, he sleeps, he is loved. He was seen by the doctor. His hearing is fine. His parents do the exercises. No.
- **Lawful basis.** A private nursery might use legitimate interests, weighed against the family's. When parents have good reasons and a child is safe, that is hard to win.
- **Is it confidential?** Much of it is. It was said over cups of tea about a hard birth and a hard move. They had said no. No law that Priya knew of required it, and no public interest was strong enough.
- **Would going behind their back help him?** It would cost him the two people who do the exercises. {uk-gdpr; common-law-confidence; hra-1998; own}

Had the harm been real, their no would not have settled it. In that case nobody needs consent. {common-law-confidence; ico-safeguarding-10-step}

## What she decided {own}

She did not send the notes. She did not ring the therapist. She did not tell the school "in passing" when its teacher came to visit. She felt silly, standing there and talking about the weather.

What the parents *did* want to send was one page called "Meet Olek". They wrote it together. He likes diggers. He will show you rather than tell you. Give him time. It was true, it was theirs, and it told a good teacher most of it.

She asked if she could raise it again in August. They said yes.

## What she told them {own}

"I think the school could help sooner if it knew. I've heard why you'd rather wait. I won't go round you. If ever I thought that Olek was being harmed I would have to tell somebody, and I would tell you." They knew where they stood.

## What she wrote down {own}

What she offered, what they said and why, that she had asked herself about harm and how she knew, and the date for asking again.

In October his mother came back with a cake. The teacher had noticed by the second day. The parents asked Priya to send it all.

## The point to take away

When nobody is at risk, "no" is an answer. Stay close; it is often only "not yet". {own}

## What differs between the nations

Each nation has its own law on help with learning. Some of it gives councils, schools and health bodies duties to tell or to act. Check what it asks of your kind of setting. {england; wales; scotland; northern-ireland; children-and-families-act-2014; aln-wales-2018; asl-scotland-2004; send-ni-2016}

In England a new duty to share covers a child's welfare as well as safety, and binds nurseries that the local arrangements name. Where it applies, what counts is whether telling would help, and whether it would do Olek more harm than not telling. It may already apply; check. {england; cwsa-2026; cwsa-2026-commencement}
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
