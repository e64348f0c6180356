import type { GuidanceEntry } from '../../content/entry.js';

/** Sharing about a parent whose help is part of the plan, where the child's safety does not wait for it. Set in Scotland. */
export const medicineWithinReach: GuidanceEntry = {
  slug: 'example-medicine-within-reach',
  kind: 'case-example',
  title: 'A bottle on the arm of the sofa',
  summary:
    'Callum is doing well on his methadone. His daughter Isla has just learned to climb. His nurse checks with her child protection lead, asks him what he thinks, and tells the health visitor the same day.',
  nations: ['scotland'],
  areas: ['drug-and-alcohol', 'health', 'family-support'],
  topics: ['families', 'children', 'shared'],
  text: `
## What happened {own}

Ailsa is a nurse in the addiction service of Exampleshire Health Board in Scotland. Callum has been steady for a year. On a home visit she sees his methadone on the arm of the sofa. Isla, who is two, is climbing on that sofa.

Callum goes white. He puts the bottle on a high shelf and waits to hear that his daughter will be taken away.

## What Ailsa asked herself

- **What is it for?** One mouthful could kill a small child. The purpose was a safe home, not a report about a bad dad.
- **Lawful basis.** The Health Board's public task. Data about his health may be used for his and his child's care. Consent was not the basis. In that setting he might not have felt free to say no.
- **Is it confidential?** Yes. But Isla's safety does not wait for Callum's yes. If there is a real risk to her, the public interest meets it. Ailsa asked him because asking was safe, and because a father who helps is part of the plan.
- **Is it needed, and is it fair?** Family life has the law's protection. So take the smallest step that works. {uk-gdpr; dpa-2018; common-law-confidence; hra-1998; own}

In Scotland the question grows with the worry. If a child may come to harm, share without waiting for a yes. If it is about a bit of extra help, work with the family and share what they know of. {scotland-child-protection-2021; girfec-information-sharing}

## What they decided {own}

First Ailsa rang her child protection lead. With the bottle put away, a box coming and the dose moved to the chemist's, they agreed that the health visitor should know today. If any of that failed, social work would be told, whatever Callum said.

Ailsa asked, "Who already helps you with Isla?" Callum named the health visitor, whom he likes. He agreed that she could know three things: that he takes methadone at home, that a locked box comes tomorrow, and that she may ask about it on her next visit.

He did not want her told about his time in prison. It was ten years ago. Ailsa kept that back, because it made Isla no safer. Until the box came, he took his dose at the chemist's.

Ailsa rang the health visitor while Callum listened.

## What if he had said no? {own}

Ailsa would have said this: "If the bottle stays where she can reach it, I will have to tell social work, and I'll tell you when I do." A refusal is not the end of the matter. It is a reason to ask how great the risk is.

## What she wrote down {own}

What she saw, what Callum said in his own words, what she shared, with whom, and what she left out. The date on which she would check the box.

## The point to take away

"Ask him" is good practice even where consent is not your lawful basis. People who are asked tell you more next time. {own}

## What differs between the nations

The steps are the same elsewhere; the names are not. In Wales and England worries about harm go to the council's children's services. In Northern Ireland they go to the Gateway team of the Health and Social Care Trust. {england; wales; northern-ireland; children-act-1989; ni-cooperating-to-safeguard}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
