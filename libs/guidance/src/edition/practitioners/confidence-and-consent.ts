import type { GuidanceEntry } from '../../content/entry.js';

/** The lawful basis and the duty of confidence, kept apart. */
export const confidenceAndConsent: GuidanceEntry = {
  slug: 'confidence-and-consent',
  kind: 'guidance',
  title: 'Confidence and consent: two questions, not one',
  summary:
    'The word "consent" is used for two different things, and most muddles begin there. One is a basis in data protection law, which public bodies rarely use. The other is somebody saying that you may pass on what they told you in trust.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Two laws, two questions

**Question one: what is my lawful basis?** Data protection law asks it each time that you use facts about a person. There are several answers, and consent is only one of them. {uk-gdpr; dpa-2018}

**Question two: if this is confidential, what lets me pass it on?** The law of confidence asks that. It is older, and made by judges. There are three answers: the person agrees, a law orders it, or the public interest is stronger. {common-law-confidence}

You need an answer to both. Start with the first. There is a legal page on each: [data protection](/guidance/data-protection-law) and [confidence](/guidance/common-law-confidence). {own}

## Why consent is rarely your lawful basis {uk-gdpr}

Consent in data protection law has to be freely given, and the person can take it back at any time.

- **If you would share anyway**, asking for consent is not honest. You would be offering a choice that is not there.
- **If you hold power over them**, as a school, a council or the police do, it is hard for them to say no.
- **If they take it back**, you would have to stop, even when a child still needs help.

That is why public bodies rest on their public task or on a legal duty. Charities and firms have other bases, among them a recognised legitimate interest for keeping people safe. {uk-gdpr; duaa-2025}

## So do I never ask?

You do. Being open is part of every decision, and people who are asked what they want get better help. Ask, "I would like to speak to your GP about this. How do you feel about that?" Listen, and let the answer count. {own; ico-data-sharing-code}

What you are asking for is their **agreement**, so that confidence is met and trust is kept. It does not turn consent into your lawful basis. Write down both answers, each under its own name. {common-law-confidence; own}

## When somebody says no

Ask why. Often there is a fear that you can do something about: that the ex will find out, that the children will be taken. {own}

Then go by the three answers: {common-law-confidence}

- **Is there a legal duty?** Then share what it asks for, and tell them.
- **Is the risk of harm serious?** To a child, to others, or to an adult who is being forced or cannot decide? Then the public interest may well be stronger. Weigh it and write it down.
- **Neither?** Then respect the no. Leave the door open. {common-law-confidence; gmc-confidentiality}

Their no does not end your duty to think again tomorrow, when you know more. {own}

## Children at risk

**No consent is needed to share so that a child can be kept safe**, from the child or from the parents. Government advice for England says so in plain words. {england; dfe-2024}

In Wales, Scotland and Northern Ireland the guidance comes to the same. Tell the family what you are doing, unless that adds to the danger. {wales; scotland; northern-ireland; wales-info-sharing-2019; scotland-child-protection-2021; ni-cooperating-to-safeguard}

Older guidance, from 2008, called it best practice to get consent. Don't rest a decision about a child's safety on that. {england; hmg-faq-2008; dfe-2024}

## Young people

A young person who understands what is being asked can agree or refuse for themselves. There is no age at which that starts. In England and Wales it is called Gillick competence. {england; wales; gillick-1985}

In Scotland the law on medical treatment looks at whether the young person understands. For data protection rights, a child of 12 or more is taken to understand unless shown otherwise. {scotland; age-legal-capacity-scotland-1991; dpa-2018}

Doctors in all four nations work by the same test of understanding. {gmc-0-18}

## Adults who cannot decide

If a person lacks the capacity for *this* decision, ask what is in their best interests, or of benefit to them. Ask those who know them. The laws differ. {own}

In England and Wales it is the Mental Capacity Act of 2005. {england; wales; mca-2005}

In Scotland it is the Adults with Incapacity Act. {scotland; awi-scotland-2000}

Northern Ireland has a Mental Capacity Act of 2016, which is in force only in part. Follow the health department's code on confidentiality as well, and ask for advice. {northern-ireland; mca-ni-2016; ni-confidentiality-code}

## And agreements between organisations?

They answer neither question. A protocol gives no lawful basis and lifts no confidence, and nobody needs one to share about a person. See [what a protocol is](/guidance/what-an-isp-is). {ico-data-sharing-code}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
