import type { GuidanceEntry } from '../../content/entry.js';

/** A search that finds no agreement. The story is set in Northern Ireland. */
export const noAgreementFound: GuidanceEntry = {
  slug: 'example-no-agreement-found',
  kind: 'case-example',
  title: '"None published here", and an old lady\'s bank card',
  summary:
    "An adviser in a small charity looks for an agreement with the Health and Social Care Trust, and finds none. She needs none. With her client's word she makes the call that helps.",
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['advice', 'voluntary-sector'],
  topics: ['adults', 'shared', 'out-of-scope-of-an-agreement'],
  text: `
## What happened {own}

Siobhán gives debt advice for a charity in Northern Ireland. Bridie is 81. She has come about a gas bill. There should be enough to pay it. Her nephew "looks after" her card. He comes on pension day, and he shouts. She has lost weight.

"Could you tell somebody?" says Bridie. "Only don't let him know it was me."

Siobhán has never rung the Trust. She looks on the register for an agreement between her charity and the Trust. It says: none published here.

## What Siobhán asked herself

She read the notice on that page. You need no information sharing protocol to share about one person. "None published here" says where she looked, and no more. It changes nothing for Bridie. {ico-data-sharing-code; own}

- **What is it for?** To stop Bridie from being robbed and frightened.
- **Lawful basis.** A charity seldom has a public task. Since 5 February 2026 it may use a *recognised legitimate interest*: keeping a person at risk safe. The need must be real, but there is no need to weigh it against her rights once more.
- **Is it confidential?** Yes. Here Bridie's own wish meets it.
- **Is it safe?** She named the danger herself: the nephew. {uk-gdpr; duaa-2025; common-law-confidence; own}

Siobhán also thought of the law on crime. In Northern Ireland a person who knows of a serious crime may have a duty to tell the police, and theft can be one. So she asked her charity's adviser. The advice: the Trust's team and the police work together, so ask the team to make sure the police know, and note the answer. {northern-ireland; criminal-law-ni-1967; ni-adult-safeguarding-2015}

## What they shared {own}

They rang the Trust's adult protection team together. Bridie told most of it. Siobhán gave the name, the address, what Bridie had seen go from her account, and one warning: *do not ring the house; meet her here on Tuesday.*

The other debts, and what Bridie thinks of her late sister, stayed in the room.

## How it was sent {own}

By phone, to the number on the Trust's own website. Then a short letter by secure mail. Nothing went home with Bridie that the nephew might read.

## What she wrote down {own}

Bridie's words. The lawful basis. Who took the call. The advice about the police. When she would check that somebody had come.

## What if Bridie had said no? {own; common-law-confidence}

Siobhán would have talked with the charity's safeguarding lead that day. An adult who can decide may refuse help. It is different if she is being forced, if others are at risk, or if a crime has to be reported.

## The point to take away

An empty search result is about paper. Go through the [decision path](/decide) if you need it, then pick up the phone. {own}

## What differs between the nations

In Northern Ireland a Bill on adult protection was before the Assembly in March 2026. It may change what staff have to report; check. {northern-ireland; ni-adult-protection-bill}

Councils take such calls elsewhere. They act under the Care Act in England, and under the Acts of 2014 in Wales and 2007 in Scotland. {england; wales; scotland; care-act-2014; sswb-wales-2014; asp-scotland-2007}
`,
  unconfirmed: 'An Adult Protection Bill was still before the Northern Ireland Assembly in March 2026. Whether it has become law since, and when it starts, could not be confirmed.',
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
