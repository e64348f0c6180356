import type { GuidanceEntry } from '../../content/entry.js';

/** A duty to assist, answered with what is needed. Set in Wales. */
export const askedForEverything: GuidanceEntry = {
  slug: 'example-asked-for-everything',
  kind: 'case-example',
  title: '"Send us everything you\'ve got on the family"',
  summary:
    "A social worker in Wales is looking into harm to a baby, and asks a health visitor for the family's full records. She answers within the hour, with what matters, and leaves out the rest.",
  nations: ['wales'],
  areas: ['health', 'social-care'],
  topics: ['families', 'children', 'shared', 'not-shared', 'no-consent', 'asked-by-another-body'],
  text: `
## What happened {own}

Nia is a health visitor for a health board in Wales. A social worker rings about Mabli, who is five months old and has a broken arm. "It's section 47. Mum won't sign anything. Send us everything on the family."

Everything is a lot. It holds Mabli's record, her mother Carys's notes, a lost pregnancy at 17, and the bad back of Mabli's stepfather.

## What Nia asked herself

When a council in Wales looks into whether a child is being harmed, it may ask a health board to help. The health board has to, unless that would be unreasonable. It must also tell the council itself when it has reason to suspect that a child is at risk. {children-act-1989; sswb-wales-2014}

- **What is it for?** To find out how a baby who cannot crawl came to break an arm, and if she is safe tonight.
- **Lawful basis.** The health board's duty and its public task. No consent is needed. That Carys "won't sign" ends nothing.
- **Is it confidential?** Yes, and the records are of three people. The duty and the danger to Mabli meet it, *as far as they reach*.
- **What is needed?** The duty is to help with the inquiry. It isn't to empty a drawer. {uk-gdpr; dpa-2018; common-law-confidence; wales-safeguarding-procedures; own}

## What she did first {own}

She rang back on the council's switchboard number, because she did not know the voice. Then she asked: "What do you need tonight, and what for tomorrow's meeting?"

## What she shared, and what she kept back {own}

**Within the hour:** Mabli's weights, her visits, two that were missed, a bruise on her ear in August and what was said about it, who lives at home, and who minds the baby. Carys had scored high for low mood in September. The stepfather had told Nia that he "can't stand the crying". Facts stood apart from what Nia made of them. What is good was there too: Carys came to every clinic until July.

**Asked about first:** old notes on Carys as a child. They told of neglect. What happened to a parent can bear on a child's risk, so Nia rang her safeguarding lead, and gave that in two lines.

**Kept back:** the lost pregnancy at 17, and the stepfather's bad back, for which he takes nothing. She said that there was more.

"I don't think you need it," she added. "If your picture changes, ask me again, and tell me why."

## What she told Carys {own}

She asked the social worker if it was safe to. It was, since Carys was on the ward with Mabli. "I've been asked about Mabli and I have answered. I told them about September, too. I also told them how hard you tried." Carys asked what *else*. Nia told her what she had left out.

## What she wrote down {own}

Who asked and under which law. What went, when and how. What stayed, and the reason for each. That she had told Carys.

## The point to take away

A duty to answer does not turn off your judgement. Be quick with what matters, and be ready to say why the rest is not here. {own}

## What differs between the nations

Section 47 is law in England too. {england; children-act-1989}

Scotland and Northern Ireland have duties of their own: there a council, or a Health and Social Care Trust, looks into harm to a child. {scotland; northern-ireland; scotland-child-protection-2021; children-ni-1995}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
