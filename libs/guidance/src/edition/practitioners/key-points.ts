import type { GuidanceEntry } from '../../content/entry.js';

/** What to hold on to when there is no time for more. */
export const keyPoints: GuidanceEntry = {
  slug: 'key-points',
  kind: 'guidance',
  title: 'Key points before you share',
  summary:
    'Ten points for a person with five minutes. The law does not stop you from sharing what helps somebody. It asks you to have a good reason, to share no more than is needed, and to write down why.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## First, is anyone in danger now?

If somebody may be badly hurt or die, ring 999. Tell the people who can help what they need to know. Do the paperwork after. Read [emergencies](/guidance/emergencies) when it is over, or before it ever comes. {ico-data-sharing-code; own}

## Ten points

1. **You do not need an agreement.** Nobody needs an information sharing protocol to share about a person. If there is none, or it is old, or does not cover your case, that is no reason to stay silent.
2. **Data protection law is on your side.** It sets out how to share well. It does not ask you to sit on something that could keep a person safe.
3. **Know your purpose.** Say in one sentence what you want to happen because you shared. If you cannot, wait and think.
4. **Find your lawful basis first.** For a council, a school, the NHS or the police it is most often the job that the law gives them. It is rarely consent.
5. **Then ask if it is confidential.** If it is, you need one of three things: the person agrees, a law orders it, or the public interest in sharing is greater.
6. **Be open.** Tell people what you will share, with whom and why. Ask what they think. Leave that out if telling them would put someone at risk or spoil work against crime, or if there is no time. Then tell them after, if it is safe.
7. **A child at risk comes first.** You need no consent to share so that a child can be kept safe.
8. **Share what is needed and no more.** It should be right, up to date, and go to the person who can act.
9. **Send it safely.** Check the name and the number. Say which parts are fact and which are your view.
10. **Write it down.** What you decided, and why. Do so too when you decide *not* to share. {ico-data-sharing-code; uk-gdpr; dpa-2018; common-law-confidence; ico-safeguarding-10-step}

## If you are not sure

Ask. Your manager, your safeguarding lead and your data protection officer are there for it. You can ask without giving the name. But do not let the asking take so long that harm is done. {ico-data-sharing-code; own}

## If you did your honest best

Good records and sound reasons are what protect you. You may turn out to be wrong about a family and still have been right to speak. {own}

## What differs between the nations

The data protection rules are the same across the UK. The duties to protect children and adults are not. {dpa-2018}

In England a new duty to share for the safety and welfare of children became law on 29 April 2026. It may already apply; check with your adviser. {england; cwsa-2026; cwsa-2026-commencement}

In Wales a number of public bodies have a duty to report a child or an adult at risk. {wales; sswb-wales-2014}

In Scotland certain public bodies have a duty to report and to work together over an adult at risk. {scotland; asp-scotland-2007}

In Northern Ireland it can be a crime to hold back from the police what you know of a serious offence, if you have no good excuse. {northern-ireland; criminal-law-ni-1967}

## Where next

- [About this guidance](/guidance/about-this-guidance): why it is there, and for whom.
- [Step by step](/guidance/step-by-step): the seven questions, in order.
- The law of your nation on children: [England](/guidance/children-england), [Wales](/guidance/children-wales), [Scotland](/guidance/children-scotland), [Northern Ireland](/guidance/children-northern-ireland).
- And on adults: [England](/guidance/adults-england), [Wales](/guidance/adults-wales), [Scotland](/guidance/adults-scotland), [Northern Ireland](/guidance/adults-northern-ireland).
- [Common worries](/guidance/common-worries): what people say to stop a call, and what to answer.
- [The decision path](/decide): answer the questions on screen, and leave with a record for your own file. {own}
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed: the Act leaves it to regulations, and none were seen.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
