import type { GuidanceEntry } from '../../content/entry.js';

/** The law of Wales on sharing about adults at risk. */
export const adultsWales: GuidanceEntry = {
  slug: 'adults-wales',
  kind: 'legal',
  title: 'Adults at risk: the law in Wales',
  summary:
    'In Wales the police, the NHS, probation and some others have a duty to tell the council when they think that an adult is at risk. The adult’s wishes matter all the same, so ask. You need no agreement between your employers.',
  nations: ['wales'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

The law is in the Social Services and Well-being (Wales) Act 2014, Part 7. The Care Act, which is for England, is not the law here. {sswb-wales-2014}

Nobody needs an information sharing protocol to share about a person. The accord, WASPI, is for planned, routine sharing. {ico-data-sharing-code; waspi}

## Who is an adult at risk: section 126 {sswb-wales-2014}

Someone of 18 or over who:

- is experiencing abuse or neglect, or is at risk of it
- has needs for care and support, whether or not the council is meeting them, **and**
- because of those needs cannot protect themselves.

If the council has reasonable cause to suspect it, it has to make enquiries, or have them made, and decide what is to be done. An authorised officer may ask a court for an *adult protection and support order*, so as to speak with the person in private (section 127).

## The duty to report: section 128 {sswb-wales-2014}

A *relevant partner* with reasonable cause to suspect that a person is an adult at risk has to inform the council. Among the relevant partners are the police, Local Health Boards, NHS trusts and probation; the list is in section 162. One council also tells another. Reasonable cause to suspect is less than proof.

The duty has no exception for an adult who says no. It is a duty to tell the *council*; how far things go from there takes account of what the adult wants. Say so to the adult, and tell the council what they said. {sswb-wales-2014; wales-safeguarding-procedures}

Everybody else is expected to report in the same way under the Wales Safeguarding Procedures: charities, contractors, volunteers, care homes. {wales-safeguarding-procedures}

## Co-operating, and the Safeguarding Board {sswb-wales-2014}

The council may ask a relevant partner for help or information for its work. It has to be given unless that would be incompatible with the partner's own duties, or would otherwise harm its work (section 164). Safeguarding Boards may ask for information as well (section 137).

## If you have no duty to report

Weigh it up as elsewhere: the lawful basis first, then confidence. A capable adult's no weighs much, less where others are at risk, where there is coercion or a serious crime, or where the harm comes from a service. {common-law-confidence; wales-safeguarding-procedures; uk-gdpr}

For health and the like, the condition on safeguarding of individuals at risk is paragraph 18 of Schedule 1 to the Data Protection Act 2018. {dpa-2018-schedule-1}

## Capacity

The Mental Capacity Act 2005 holds in Wales. Begin from the view that the person can decide, help them to, and act in their best interests if they cannot (sections 1 and 4). {mca-2005}

## The adult's voice

Those who use the 2014 Act have to have regard to the person's views, wishes and feelings, and begin from the view that the adult is best placed to judge their own well-being (section 6). {sswb-wales-2014}

## Parents

An adult whom you work with may be a parent. If a child may be at risk, there is a separate duty to report: see [children in Wales](/guidance/children-wales). {sswb-wales-2014}

## Domestic abuse

Somebody without care needs may be in great danger all the same. Use your risk checklist and your local conference (MARAC), and see [crime and disorder](/guidance/crime-and-disorder). {domestic-abuse-guidance-2022}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
