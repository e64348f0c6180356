import type { GuidanceEntry } from '../../content/entry.js';

/** The law of Wales on sharing about children. */
export const childrenWales: GuidanceEntry = {
  slug: 'children-wales',
  kind: 'legal',
  title: 'Children: the law in Wales',
  summary:
    'In Wales the police, the NHS, probation and some others have a duty to tell the council when they think that a child is at risk. The rest may tell, and should. You need no consent to keep a child safe, and no agreement between your employers.',
  nations: ['wales'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

Wales has its own Act: the Social Services and Well-being (Wales) Act 2014. Some of the Children Act 1989 holds as well. Guidance written for England, and the new English duty of 2026, do not. {sswb-wales-2014; children-act-1989}

Nobody needs an information sharing protocol to share about a person. The [Welsh accord](https://www.waspi.gov.wales/), WASPI, helps organisations to plan routine sharing. It is no condition of telling somebody about a child. {waspi; ico-data-sharing-code}

## The duty to report: section 130

A *relevant partner* of a council that has reasonable cause to suspect that a child is at risk, and appears to be in the council's area, has to inform the council. {sswb-wales-2014}

- **A child at risk** is one who is experiencing, or is at risk of, abuse, neglect or other kinds of harm, *and* who has needs for care and support, met or not.
- **Relevant partners** are listed in the Act. Among them are the police, the Local Health Board, NHS trusts, probation and youth offending teams. A partner that suspects it of a child who is, or is going to be, in another area tells that one.
- **Reasonable cause to suspect** is less than proof. {sswb-wales-2014}

The Act puts the duty on the organisation. The Wales Safeguarding Procedures say what each practitioner does: report at once, by telephone if it is urgent, and follow up in writing. They expect the same of those who are no relevant partner, such as schools and charities. {wales-safeguarding-procedures}

## Enquiries: section 47

As in England, the council has to make enquiries if it has reasonable cause to suspect that a child in its area is suffering, or is likely to suffer, significant harm (Children Act 1989, section 47). Other councils, housing authorities and health bodies that the section lists have to help with information and advice, unless that would be unreasonable. Parents' agreement is not a condition. {children-act-1989}

## Helping and planning

The council assesses a child who may need care and support (section 21 of the 2014 Act). It can ask its relevant partners to co-operate and to give information. They have to, unless it would be incompatible with their own duties or would otherwise harm their work (section 164). {sswb-wales-2014}

Under the Children Act 2004, councils and their partners are to co-operate to improve the well-being of children (section 25), and listed bodies arrange their work with regard to the need to safeguard and promote their welfare (section 28). {children-act-2004}

A Safeguarding Board may ask a person or body for information that it needs for its own work. There are conditions, and where they are met the answer has to be given (section 137). {sswb-wales-2014}

## Consent and confidence

Consent is not needed to report a child at risk. Welsh guidance on sharing says so, in the same way as the regulator's. Ask, listen and be open with the family unless that adds to the danger. {wales-info-sharing-2019; wales-safeguarding-procedures; ico-safeguarding-10-step}

A legal duty to report meets the duty of confidence. Where there is only a power, weigh the [public interest](/guidance/common-law-confidence). {common-law-confidence}

For preventive help, when no child is at risk, work with the family and with their agreement. {wales-safeguarding-procedures}

## What children can expect

Those who use the 2014 Act have to have due regard to the United Nations Convention on the Rights of the Child, and to the child's own wishes and feelings (sections 6 and 7). So ask what the child wants, and write it down. {sswb-wales-2014; uncrc}

A child under 16 who understands what is at stake can decide about confidential matters (Gillick). A real risk of serious harm still weighs more. {gillick-1985; gmc-0-18}

## Female genital mutilation

Teachers and registered health and social care staff have to tell the police if, in their work, a girl under 18 tells them of it or they see physical signs (Female Genital Mutilation Act 2003, section 5B). {fgm-duty}

## Take care

Papers from family proceedings in private may not be passed on without the court's leave, save as its rules let you. Ask a lawyer. {aja-1960-12}

## Where next

- [Adults in Wales](/guidance/adults-wales)
- [Signposts](/guidance/signposts), for whom to ring {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
