import type { GuidanceEntry } from '../../content/entry.js';

/** The law of England on sharing about children. */
export const childrenEngland: GuidanceEntry = {
  slug: 'children-england',
  kind: 'legal',
  title: 'Children: the law in England',
  summary:
    'In England the law expects those who work with children to tell each other what a child needs them to know. You need no consent to keep a child safe, and no agreement between your employers. A new duty to share has been passed. It may already apply, so check.',
  nations: ['england'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

You may share to keep a child safe. Consent is not needed when a child is at risk. {dfe-2024; ico-safeguarding-10-step}

Nobody needs an information sharing protocol to share about a person. None of the duties below waits for one. {ico-data-sharing-code; children-act-2004}

## When a child needs help

A council has a general duty to safeguard and promote the welfare of children in its area who are in need (Children Act 1989, section 17). Help under section 17 rests on working with the family. In practice you tell them, ask what they think, and go on from there. {children-act-1989; working-together}

The council may ask another council, a housing authority or certain NHS bodies to help. They have to comply if the request fits with their own duties and does not get in the way of their work (section 27). {children-act-1989}

## When a child may be suffering significant harm

A council has to make enquiries if it has reasonable cause to suspect that a child in its area is suffering significant harm, or is likely to (section 47). {children-act-1989}

It can call on other councils, housing authorities and NHS bodies that the section lists. They have to help, in particular by giving relevant information and advice, unless that would be unreasonable in all the circumstances (section 47(9) to (11)). Others, such as schools, charities and the police, are not on that list. They have their own duties and powers, and the same good reasons to answer. {children-act-1989; working-together}

Parents' agreement is not a condition of section 47. Tell them what is being done, unless that would put the child or somebody else in danger, or spoil a police inquiry. {children-act-1989; dfe-2024}

## Working together

**Section 10** of the Children Act 2004 has councils and their partners co-operate to improve the well-being of children. Under **section 11** a list of bodies, among them councils, the NHS, the police, probation and prisons, have to arrange that their work is done with regard to the safety and welfare of children, and that the same goes for those who act for them. Neither section spells out what to share in a case. Both show that sharing for this purpose is part of the job that the law gives you, and so help you to name your public task. {children-act-2004; uk-gdpr}

**Sections 16E to 16G** set up local arrangements under three safeguarding partners: the council, the NHS integrated care board and the police. Under **section 16H** a partner can ask any person or body for information that it needs for that work, and they have to provide it. Asked under section 16H? Answer, and ask your adviser the same day if you see a problem. {children-act-2004; working-together}

## The new duty: section 16LA

The Children's Wellbeing and Schools Act 2026, section 4, puts a new section 16LA into the Children Act 2004. It was enacted on 29 April 2026. **It may already apply; check with your adviser.** {cwsa-2026; cwsa-2026-commencement}

- **Who has it:** the bodies listed in section 11, the childcare and education agencies that the local arrangements name, and those who provide services for any of them.
- **About what:** information about a child, or about another person that relates to the child, which they consider relevant to safeguarding or promoting the child's welfare.
- **To whom:** another body with the same duty, if and so far as they consider that it may help that body with its work for children.
- **When not:** if they consider that sharing would do the child more harm than not sharing. {cwsa-2026}

Draft statutory guidance on the duty was out for comment until 14 July 2026. In those weeks a safeguarding board wrote that, by a letter to safeguarding partners, the duty would start on 30 September 2026. We saw neither the regulations nor the final guidance. {information-sharing-duty-consultation; escb-information-sharing-duty}

A template for a sharing agreement came with the draft. It is there to help organisations to work together. The section does not make the duty wait for an agreement, so an unsigned template is no reason to say nothing. {cwsa-2026; information-sharing-duty-consultation; own}

The duty leaves the judgement with you. It is no order to send everything. Note what you decided, and why, above all when you decide not to share. {cwsa-2026; own}

Whether or not it has begun, you can share now on the law above. Don't wait for it. {children-act-2004; dfe-2024}

It is a duty in England alone. There is no section 16LA for Wales, Scotland or Northern Ireland. {cwsa-2026}

## Two duties to report

**Female genital mutilation.** Teachers and registered health and social care staff have to tell the police if, in their work, a girl under 18 tells them that it was done to her, or they see physical signs of it (Female Genital Mutilation Act 2003, section 5B). {fgm-duty}

**Child sexual abuse.** The Crime and Policing Act 2026 was passed on 29 April 2026 and has a duty to report it, for people who work with children in certain roles. Whether the duty has begun could not be confirmed. Report what you know in any case, as good practice asks. {crime-and-policing-act-2026; working-together}

## Older children

Someone of 16 or 17 is a child in these Acts, and is also old enough to be heard as nearly an adult. A child under 16 who understands what is at stake can make up their own mind about confidential matters (Gillick). Their wish weighs a lot. It does not outweigh a real risk of serious harm. {children-act-1989; gillick-1985; gmc-0-18}

## Papers of the family court

Take care with reports and documents made for family proceedings held in private. To pass them on, or tell what is in them, can be contempt of court unless the court or its rules let you. Ask a lawyer. What you know from your own work is still yours to share. {aja-1960-12; own}

## Where next

- [Data protection law](/guidance/data-protection-law): which lawful basis, which condition
- [Confidence](/guidance/common-law-confidence)
- [Schools and early years](/guidance/education-and-early-years), [adults at risk](/guidance/adults-england)
- [Step by step](/guidance/step-by-step) and the [decision path](/decide) {own}
`,
  unconfirmed:
    'When section 16LA starts: the Act leaves the day to regulations, and none were seen. One local safeguarding board gives 30 September 2026, after a letter to safeguarding partners. It may already apply; check. Nor was the final statutory guidance on it seen. Nor could it be confirmed whether the duty to report child sexual abuse in the Crime and Policing Act 2026 has begun.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
