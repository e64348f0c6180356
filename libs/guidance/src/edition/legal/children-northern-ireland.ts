import type { GuidanceEntry } from '../../content/entry.js';

/** The law of Northern Ireland on sharing about children. */
export const childrenNorthernIreland: GuidanceEntry = {
  slug: 'children-northern-ireland',
  kind: 'legal',
  title: 'Children: the law in Northern Ireland',
  summary:
    'In Northern Ireland the Health and Social Care Trust looks after children at risk. Tell its Gateway team. You need no consent to keep a child safe. If you know of a serious crime, saying nothing to the police can itself be a crime.',
  nations: ['northern-ireland'],
  areas: [],
  topics: [],
  text: `
## What to hold on to

Northern Ireland has its own Order on children, and Trusts where other nations have councils. The Acts on children of the other nations and the new English duty of 2026 are not the law here. {children-ni-1995}

Nobody needs an information sharing protocol to share about a person. {ico-data-sharing-code}

## Children in need, and children at risk

A Trust has a general duty to safeguard and promote the welfare of children in its area who are in need (Children (Northern Ireland) Order 1995, article 18). {children-ni-1995}

If it has reasonable cause to suspect that a child is suffering significant harm, or is likely to, it has to make enquiries (article 66). Other bodies that the article lists have to help if they are asked, unless that would be unreasonable in all the circumstances. A Trust may also ask certain bodies for help in its other work for children, and they have to comply as far as it fits with their own duties (article 46). {children-ni-1995}

The department's policy asks everyone who works with children, paid or not, to pass a concern to the Gateway team, or in an emergency to the police. Consent is not needed where a child is at risk; be open unless that adds to the danger. {ni-cooperating-to-safeguard}

## The law on serious crime {criminal-law-ni-1967}

Under section 5 of the Criminal Law Act (Northern Ireland) 1967 it is an offence to keep back information from the police if:

- you know or believe that a *relevant offence*, broadly one for which an adult could get five years in prison or more, has been committed
- you have information that is likely to be of real help in finding, prosecuting or convicting somebody for it
- you do not tell a constable within a reasonable time, and
- you have no reasonable excuse.

It holds for everyone, and for crimes against adults too. Many offences against children are serious enough. A report to the Trust may well lead to the police, but ask, and note the answer: the duty is to tell the police. {criminal-law-ni-1967; own}

The law on sexual offences eases this in some cases in which young people are close in age. It does not where a child is under 13 or the other is an adult. Ask your adviser. {sexual-offences-ni-2008; bma-ni-sexual-offences}

We know of no offence as wide in the other nations. If you came from England, this is what you need to know first. {own}

## Working together

**The Children's Services Co-operation Act (Northern Ireland) 2015** has departments, Trusts, councils, the police and other children's authorities co-operate to improve the well-being of children (section 2). {cscs-ni-2015}

**The Safeguarding Board Act (Northern Ireland) 2011** set up the Safeguarding Board. Its members co-operate, arrange their own work so as to safeguard children, and give the Board information that it asks for in order to do its work. {safeguarding-board-ni-2011}

These show that sharing for this purpose is part of the job that the law gives such bodies. They help to name the public task. {cscs-ni-2015; uk-gdpr}

## Domestic abuse and schools

Since 1 April 2022 the police can tell a school, college or other education provider about an incident of domestic abuse that concerns a child, under the scheme known as Operation Encompass. {encompass-ni-2022; da-civil-proceedings-ni-2021}

## Young people

A child who understands what is at stake can make up their own mind about confidential matters. Doctors in Northern Ireland work by the same test as elsewhere. A real risk of serious harm weighs more, and so does the law on serious crime. {gmc-0-18; criminal-law-ni-1967}

## Confidence

The common law duty of confidence holds here as in England and Wales, and the department has a [code of practice](https://www.health-ni.gov.uk/publications/code-practice-protecting-confidentiality-service-user-information) on it for health and social care. See [confidence](/guidance/common-law-confidence). {common-law-confidence; ni-confidentiality-code}

## Where next

- [Adults in Northern Ireland](/guidance/adults-northern-ireland)
- [Signposts](/guidance/signposts), for whom to ring {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 6,
};
