import type { GuidanceEntry } from '../../content/entry.js';

/** A duty to report an adult at risk who refuses. Set in Scotland. */
export const herSonAndHerPension: GuidanceEntry = {
  slug: 'example-her-son-and-her-pension',
  kind: 'case-example',
  title: '"He\'s all I\'ve got"',
  summary:
    "In Scotland a district nurse believes that a son is taking his mother's money and her food. The mother says no to any call. Here the law asks the nurse to report, and also to go gently.",
  nations: ['scotland'],
  areas: ['health', 'social-care'],
  topics: ['adults', 'families', 'shared', 'no-consent'],
  text: `
## What happened {own}

Fraser is a district nurse with a Scottish health board. He dresses Morag's leg twice a week. She is 78, sharp, and thinner each time. Her son Kenny has moved in. The fridge is empty, the phone is gone, and her pain patches keep running out.

"Kenny says they'll put me in a home if you lot come. He's all I've got. You'll say nothing, son."

## What Fraser asked himself

- **Is she an adult at risk?** In Scotland that has three parts. She cannot keep herself or her things safe. She is at risk of harm. And she is more open to harm because of illness, disability or frailty. He believed so.
- **What does the law ask?** Where a public body such as a health board knows or believes this, and that something must be done, it has to tell the council. She need not agree to that. {asp-scotland-2007; asp-scotland-code; own}

- **Lawful basis.** A legal obligation: that duty. For data about health, the condition on keeping people at risk safe.
- **Is it confidential?** Yes. The duty to report meets it. So Fraser did not have to weigh whether it was "bad enough" for the public interest, though he thought that it was.
- **Is it needed, and is it fair?** The Act says that any step has to be of benefit to her and must limit her freedom as little as it can. Her own wishes count. So he told the council what they are. {uk-gdpr; dpa-2018; common-law-confidence; asp-scotland-2007; own}

## What he shared, and what he kept back {own}

He rang the council's adult protection line from the car. He gave her weight over ten weeks, the patches, the phone, the fridge, Kenny's words as she told them, and *her* words: that she loves him and is afraid of a care home.

He passed on no gossip about Kenny from the corner shop. He sent no copy of her notes. If a council officer asks for health records under the Act, it is for a health professional to read them.

## What he told Morag {own}

He chose a day when Kenny was out. "I can't say nothing. The law asks me to tell them, and I'd be worried for you if it didn't. I've told them you want to stay here, and that you want Kenny helped as well. You can have somebody on your side who isn't me." He told her about an advocate.

She turned her face away. Next visit she said, "What's she like, this advocate?"

## What he wrote down {own}

What he saw, with dates. Her refusal in her words. Which duty he reported under. How he told her, and why that day.

## The point to take away

A duty to report leaves you plenty of room to be kind. Pass on what the person *wants* along with what you fear. {own}

## What differs between the nations

In Wales there is a duty much like it: the police, health boards and other partners of the council must report an adult at risk. {wales; sswb-wales-2014}

In England the council must look into it, but there is no general duty to report. Staff weigh consent, the risk and the public interest. {england; care-act-2014; care-act-guidance}

In Northern Ireland staff follow the adult safeguarding policy. A Bill on adult protection was before the Assembly in March 2026. Check what applies now. {northern-ireland; ni-adult-safeguarding-2015; ni-adult-protection-bill}
`,
  unconfirmed: 'Whether the Adult Protection Bill for Northern Ireland has become law could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
