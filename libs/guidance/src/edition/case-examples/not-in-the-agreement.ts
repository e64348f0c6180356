import type { GuidanceEntry } from '../../content/entry.js';

/** An agreement that does not describe this sharing. The story is set in Wales. */
export const notInTheAgreement: GuidanceEntry = {
  slug: 'example-not-in-the-agreement',
  kind: 'case-example',
  title: 'New phone, late trains, and an agreement about registers',
  summary:
    'A youth worker in Wales fears that a boy is being used to carry drugs. The agreement with partners covers attendance only. He reports it all the same, as the rules in Wales expect of him.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['youth-work', 'offending', 'police'],
  topics: ['children', 'shared', 'no-consent', 'out-of-scope-of-an-agreement'],
  text: `
## What happened {own}

Geraint runs the Thursday club for a council in Wales. Cai is 15. In six weeks he has gone from crisps to cash. He has two phones, train tickets to a city two hours away, and a burn on his arm. A man in a grey car waits outside. Cai says, "Don't say anything or I'm dead."

Geraint's manager opens the information sharing protocol with the police and the college. "It's for attendance lists. This isn't in it."

She is right about the protocol. She has asked it the wrong question.

## What Geraint asked himself

An information sharing protocol describes one planned flow of data. What lies outside it is just not described there. You never need one to share about a person. {ico-data-sharing-code}

WASPI, the Welsh accord, is for planned sharing too. {wales; waspi}

- **What is it for?** To get Cai away from people who use him. He is a victim first, whatever he carries.
- **Lawful basis.** The council's public task, which takes in looking into harm to a child. There is a condition for keeping children safe, and one for data about crime.
- **Is it confidential?** Cai thinks so. But the risk to his life outweighs it.
- **Is it safe to share?** If the man hears of it, Cai gets hurt. So who knows matters as much as what they know. {uk-gdpr; dpa-2018; common-law-confidence; own}

In Wales the police, health boards and other partners must tell the council when they have reason to suspect that a child is at risk. The Wales Safeguarding Procedures expect the same of everyone who works with children, paid or not. Geraint is council staff, so he reports straight to children's services. {wales; sswb-wales-2014; wales-safeguarding-procedures}

## What he did {own}

He rang children's services that evening. He gave Cai's name, what he had seen with dates, the car's number and Cai's exact words. He asked them to speak with the police before anybody went to the door. They set up a meeting for the next morning.

He did not send the club's list of members. He did not name Cai's friends on a hunch. To the college he said nothing; the social worker would choose what it needed.

## What he told Cai {own}

"I'm not keeping this one. I've asked them not to come to your door in uniform. I can't promise it." Cai swore at him, then stayed until closing. His aunt fetched him from the back door. Had the man come in, Geraint would have rung 999.

## What he wrote down {own}

Facts apart from guesses. Why he shared without a yes. Whom he asked to keep it close, and why.

## The point to take away

"It's not in the agreement" is a fact about a document. Cai's safety is a question about Cai. The [decision path](/decide) asks the right one. {own}

## What differs between the nations

In England no consent is needed when a child is at risk. In Scotland a child who may need protection, guidance or control can also be referred to the Children's Reporter. {england; scotland; dfe-2024; childrens-hearings-2011}

In Northern Ireland somebody who knows of a serious crime may have a duty to tell the police. {northern-ireland; criminal-law-ni-1967}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
