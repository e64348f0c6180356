import type { GuidanceEntry } from '../../content/entry.js';

/** The law of England on sharing about adults at risk. */
export const adultsEngland: GuidanceEntry = {
  slug: 'adults-england',
  kind: 'legal',
  title: 'Adults at risk: the law in England',
  summary:
    'An adult who can decide has a right to run their own life, so start by asking what they want. You can still share without a yes if others are at risk, if they are being forced, or if they cannot decide. The council looks into harm to adults with care needs.',
  nations: ['england'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

Nobody needs an information sharing protocol to share about a person. The statutory guidance asks for arrangements between organisations so that sharing works well. It does not make one person's safety wait for them. {care-act-guidance; ico-data-sharing-code}

## The council's enquiry: section 42

Under the Care Act 2014 a council has to make enquiries, or have them made, if it has reasonable cause to suspect that an adult in its area: {care-act-2014}

- has needs for care and support, whether or not anybody is meeting them
- is experiencing abuse or neglect, or is at risk of it, **and**
- because of those needs cannot protect themselves. {care-act-2014}

All three are for the council to judge. If you are not sure, ring and ask. {own}

The Act puts no general duty on every practitioner to report. The statutory guidance, your employer and your professional code expect you to. {care-act-guidance}

## Working together

- **Section 6:** the council and its partners, among them the NHS, the police, probation and prisons, co-operate in general.
- **Section 7:** in a particular case either may ask the other to co-operate. They have to, unless it would be incompatible with their own duties or would otherwise harm their work. A refusal has to be given in writing, with reasons.
- **Sections 43 and 44:** each area has a safeguarding adults board, which reviews cases where an adult died or was seriously harmed and bodies might have worked better together.
- **Section 45:** the board may ask a person or body for information that it needs for its work. If the conditions in the section are met, the answer has to be given.
- **Section 1:** councils promote the adult's well-being, begin from the view that the adult knows best what that is, and have regard to their wishes. {care-act-2014}

## The adult says no

A capable adult may refuse help, and may make choices that you would not. Their no weighs a lot both under the Act and in the law of confidence. Ask why; ask what they fear; ask what would help. {care-act-guidance; scie-adults}

It is not the last word. Think of sharing without agreement where: {scie-adults; care-act-guidance; common-law-confidence}

- **others are at risk**, above all a child in the home, or other residents
- **a serious crime** may have been, or may be, committed
- **they are being coerced**, so that the no may not be theirs
- **staff or an organisation** are the source of harm, so that other people may be harmed too
- **a court or a law** calls for it
- **they lack capacity** for this decision. {scie-adults; care-act-guidance; common-law-confidence}

Tell them, unless that makes it more dangerous. Write down why you went against their wish. {care-act-guidance}

## Capacity

The Mental Capacity Act 2005 begins from the view that an adult can decide (section 1). Ask about *this* decision, at *this* time, with the help that they need. If they cannot decide, act in their best interests: their wishes and feelings, what they would have wanted, and the views of those close to them count (section 4). An attorney or a deputy with the right powers may decide for them. Ill-treatment of a person who lacks capacity is a crime (section 44). {mca-2005}

## Which lawful basis? {uk-gdpr; dpa-2018-schedule-1; ico-recognised-legitimate-interest}

For councils, the NHS and the police, most often their public task. For charities and care firms a recognised legitimate interest, safeguarding, or their legitimate interests. For health and the like, the condition on safeguarding of individuals at risk (paragraph 18 of Schedule 1). An adult is *at risk* there if they have care and support needs, experience neglect or harm or are at risk of it, and cannot protect themselves because of those needs.

## Parents

If the adult whom you work with looks after children, ask about the children too. You may be the only one who knows both. The law on [children](/guidance/children-england) applies to you as well, and a child's risk counts as a risk to others. {working-together; scie-adults}

## Domestic abuse

A capable adult without care needs falls outside section 42, and may still be in great danger. Use your risk checklist, and your local conference (MARAC) for the highest risk. See [crime and disorder](/guidance/crime-and-disorder). {domestic-abuse-guidance-2022}

## Where next

- [Confidence](/guidance/common-law-confidence)
- [Health and care](/guidance/health-and-care) {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
