import type { GuidanceEntry } from '../../content/entry.js';

/** The seven key questions, with the lawful basis put before confidence. */
export const stepByStep: GuidanceEntry = {
  slug: 'step-by-step',
  kind: 'guidance',
  title: 'Step by step: seven questions',
  summary:
    'Seven questions that take you from a worry to a decision that you can stand by. If you answer "not sure" to any of them, ask for advice and carry on.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Before you start

**Is somebody in danger now?** If so, leave this page and act. See [emergencies](/guidance/emergencies). {ico-data-sharing-code}

The seven questions go back to guidance that the government wrote for England in 2008. {england; hmg-guidance-2008}

We have put them in the order that today's law asks for: the lawful basis comes before confidence, and consent is not the usual answer. You will not find "is there an agreement?" among them. Nobody needs an information sharing protocol to share about a person. {uk-gdpr; common-law-confidence; ico-data-sharing-code}

You can answer the same questions [on screen](/decide). Nothing that you type there leaves your browser. {own}

## 1. What is it for, and does the law let you? {uk-gdpr; dpa-2018}

Say what you want to come of it. "So that the health visitor knows that there is a new man in the house" is a purpose. "For information" is not.

Then find your **lawful basis**. The usual ones are:

- **Public task.** You work for a public body and this is part of its job. Most sharing by schools, councils, the NHS and the police rests here.
- **Legal duty.** A law or a court says that you have to.
- **Vital interests.** Somebody's life is at risk.
- **Recognised legitimate interest.** For charities and firms, in five cases that the law lists. Keeping a child or an adult at risk safe is one. So is crime. One called "emergency" is for large events such as floods; to save one life, use vital interests. An adult is "at risk" here if they have care and support needs and cannot protect themselves because of those. It has been in force since 5 February 2026. Public bodies do not use it for their own tasks.
- **Legitimate interests.** For charities and firms, in other cases, once you have weighed your reasons against the person's.
- **Consent.** Only if the person has a real choice, and saying no would change what you do. {uk-gdpr; duaa-2025}

Health, race, faith, sex life and the like need one more condition. So do crimes. For keeping people safe there is one, and it does not need consent. {dpa-2018}

## 2. Can a person be recognised?

If nobody could tell who it is, even by putting two facts together, data protection law does not stand in your way. In a small village "a boy in Year 4 with a wheelchair" *is* a name. {uk-gdpr; own}

## 3. Is it confidential?

It is, if somebody told you in trust, or you learned it in a job where people expect it to stay private. A diagnosis is. What everyone on the street can see is not. {common-law-confidence}

## 4. If it is confidential, has the person agreed?

This is about **confidence**, not about your lawful basis. They are two questions. See [confidence and consent](/guidance/confidence-and-consent). Often the person will be glad that you share, and has as good as said so: a patient who agrees to see a specialist expects the letter to be sent. {common-law-confidence; gmc-confidentiality}

Ask, when asking is safe and the answer matters. Don't ask if you would have to share anyway: tell them instead, plainly and kindly. {own}

## 5. If not, is there a duty or a strong enough reason?

**Does a law order it?** If so, confidence gives way, as far as that law goes. {common-law-confidence}

**If not, weigh it.** On one side: what may happen if you stay silent, how bad, how likely, and to whom. On the other: what sharing may do to the person, to their trust in you, and to others who need to trust your service. A real risk of serious harm tips the scale. {common-law-confidence; gmc-confidentiality}

**When a child is at risk you need no consent.** {england; dfe-2024}

The same holds in the other nations: a child's safety comes before a wish for secrecy. {wales; scotland; northern-ireland; wales-safeguarding-procedures; scotland-child-protection-2021; ni-cooperating-to-safeguard}

**An adult who can decide for themselves** may turn down help, even when it is unwise. Their no weighs a lot. It weighs less if others are at risk, if they are being forced, or if a serious crime is at hand. {care-act-guidance; scie-adults; sswb-wales-2014; asp-scotland-code; ni-adult-safeguarding-2015}

## 6. What do you share, and how? {uk-gdpr; ico-data-sharing-code}

- What is the least that will do the job?
- Is it right? Is it still true? Say when you learned it.
- Which part is fact, which is what you were told, and which is what you think?
- Who needs it? A named person with a job to do, not "the team".
- How will it travel? Ring back on a number that you looked up. Use secure mail. Don't leave it on an answerphone.
- Could a name or an address in it put somebody in danger? Take it out.
- Will you tell the person? Yes, unless it is not safe.

## 7. Have you written it down?

Note who asked, what you decided, your purpose, your lawful basis and how confidence is met, what you shared, with whom, how and when. If you said no, note why. Then sign and date it. Keep it in your own case file. {ico-data-sharing-code}

## Duties to know about

Some of you have a duty to tell. Then question 5 is short. {own}

### England {england}

Councils, the police, the NHS and others are to work together to keep children safe, and adults with care needs. {children-act-2004; care-act-2014}

A new duty to share for this purpose about children was made law on 29 April 2026. It may already apply; check. {cwsa-2026; cwsa-2026-commencement}

### Wales {wales}

A number of public bodies have a duty to tell the council of a child or an adult whom they have good cause to think at risk. The Act calls them relevant partners. {sswb-wales-2014}

### England and Wales {england; wales}

Teachers and registered health and care staff have to tell the police if, in their work, they learn that a girl under 18 has had female genital mutilation. This applies when she tells them, or when they see the signs on her body. {fgm-duty}

### Scotland {scotland}

Certain public bodies have to report an adult whom they believe to be at risk of harm, and to work together. Councils and the police have duties to refer a child who may need help from the Reporter. {asp-scotland-2007; childrens-hearings-2011}

### Northern Ireland {northern-ireland}

Anyone who knows of a serious crime, and could help the police to catch the person, has to tell them within a fair time unless there is a good excuse. {criminal-law-ni-1967}

## The law in full {own}

- England: [children](/guidance/children-england), [adults](/guidance/adults-england)
- Wales: [children](/guidance/children-wales), [adults](/guidance/adults-wales)
- Scotland: [children](/guidance/children-scotland), [adults](/guidance/adults-scotland)
- Northern Ireland: [children](/guidance/children-northern-ireland), [adults](/guidance/adults-northern-ireland)
`,
  unconfirmed: 'The date on which the new duty in England starts could not be confirmed: the Act leaves it to regulations, and none were seen.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
