import type { GuidanceEntry } from '../../content/entry.js';

/** The duty of confidence, in the common law and in Scots law. */
export const commonLawConfidence: GuidanceEntry = {
  slug: 'common-law-confidence',
  kind: 'legal',
  title: 'The duty of confidence',
  summary:
    'What people tell you in trust is to be kept, unless there is a good reason to pass it on. There are three: the person agrees, a law calls for it, or the public interest in sharing is stronger. Serious harm to somebody is such an interest.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Where it comes from

Judges made it. In England, Wales and Northern Ireland it is part of the common law and of equity. {england; wales; northern-ireland; common-law-confidence}

Scots law has its own obligation of confidence, to much the same effect. The House of Lords said so in 1989, in *Lord Advocate v The Scotsman Publications*. {scotland; lord-advocate-scotsman-1989}

It stands beside data protection law. You need an answer to both. Find your [lawful basis](/guidance/data-protection-law) first, then ask about confidence. {common-law-confidence; uk-gdpr; own}

## When it applies {common-law-confidence}

- The information is not already public, and is not trivial.
- It was given in circumstances where a reasonable person would know that it was meant to stay private: to a doctor, a social worker, a priest, a helpline.
- It concerns somebody who can be recognised.

It also binds the person to whom it is passed on, if they know that it is confidential. What you see for yourself at a public event carries no such duty. Much of what is said in a surgery, a case file or a key-work session does.

The duty does not end with a person's death, as doctors' guidance has it; weigh it again then. {gmc-confidentiality}

## Three ways in which it is met

### 1. The person agrees {common-law-confidence; gmc-confidentiality}

They may say so. Or it may be implied: a patient who agrees to be referred expects the letter to be written. Implied agreement goes as far as people would expect, and no further. It is not the same as consent under the UK GDPR, which has to be explicit for health data and can be taken back. Don't let one word cover both.

### 2. The law calls for it

If a statute or a court requires you to tell, confidence gives way as far as that law reaches. A statute that only *allows* you to tell may say that it sets confidence aside. Many do not; then you still need one of the other two ways. {common-law-confidence}

In England and Wales regulations under section 251 of the NHS Act 2006 can set confidence aside for medical purposes, such as research. {england; wales; nhs-act-2006-s251; copi-2002}

### 3. The public interest is stronger {common-law-confidence}

Two public interests are put on the scale: that confidences are kept, so that people go on trusting those who help them; and whatever speaks for telling. The second wins where, for example, it is needed to prevent serious harm to somebody, or to prevent or solve a serious crime.

In *W v Egdell* (1990) a psychiatrist sent his report to a hospital and through it to the Home Office, against his patient's wish, because he believed that the public was in danger. The Court of Appeal held that he was right to. The danger was real, and those he told could act on it.

Ask yourself: {gmc-confidentiality; own}

- How bad is the harm, how likely, and how soon?
- Who would suffer it? Others, a child, or only a capable adult who accepts the risk?
- Will sharing really prevent it? Is there a gentler way?
- What will it do to this person's trust, and to the next person's?
- Can I tell less, or tell fewer people?

## Children and adults at risk

A child's safety is a public interest of great weight. So a parent's confidence gives way where a child is at risk of serious harm. A young person who understands the matter has a duty owed to *them*, which can be outweighed in the same way. {common-law-confidence; gmc-0-18}

A capable adult's refusal weighs more, when only they are at risk. It weighs less when others are, when the adult is being coerced, or when a serious crime is at hand. For an adult who lacks capacity, ask what is in their best interests, or of benefit to them. {common-law-confidence; gmc-confidentiality}

## Between public bodies

The police may pass what they learned in confidence to a regulator, if they reasonably believe that the regulator needs it to protect the public (*Woolgar*, Court of Appeal, 1999). The court said that the person should as a rule be told first, so that they can object. {england; wales; woolgar-1999}

## Contracts and codes

A contract of employment may ask for confidence, too. Protected disclosures about wrongdoing override such a clause. {england; wales; scotland; pida-1998}

In Northern Ireland they do so under an Order of its own. {northern-ireland; pida-ni-1998}

Professional codes add to the law: for doctors that of the General Medical Council, for nurses and midwives the Code. All of them let you share where the public interest calls for it. {gmc-confidentiality; nmc-code}

## What an agreement does

Nothing, to this. A protocol between organisations neither makes nor lifts a duty of confidence. Nobody needs an information sharing protocol to share about a person. {common-law-confidence; ico-data-sharing-code}

## Write it down {gmc-confidentiality; own}

Which of the three ways was it? What did you weigh? Whom did you ask? Does the person know? Two lines will do.
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
