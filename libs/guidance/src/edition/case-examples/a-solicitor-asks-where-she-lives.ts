import type { GuidanceEntry } from '../../content/entry.js';

/** A letter that quotes a law which allows and does not oblige. */
export const aSolicitorAsksWhereSheLives: GuidanceEntry = {
  slug: 'example-a-solicitor-asks-where-she-lives',
  kind: 'case-example',
  title: "A solicitor's letter asks where she lives",
  summary:
    "A father's solicitor writes to a family centre for the new address of a mother and child. The letter quotes a law. The law lets the centre answer; it does not make it. The centre does not.",
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['family-support', 'voluntary-sector'],
  topics: ['families', 'adults', 'not-shared', 'asked-by-another-body'],
  text: `
## What happened {own}

Grace runs a family centre for a charity. Ana and her son Leo, who is four, come on Wednesdays. In June they moved, and they told nobody.

A letter comes on thick paper. A solicitor acts for Leo's father, who "has parental responsibility and is entitled to know". He needs the address for court. It quotes the Data Protection Act, and asks for an answer within seven days.

## What Grace asked herself

- **What is it for?** The father may want to see his son. That is a proper wish, and courts deal with it. He might also want to find Ana.
- **Does the law make me?** She rang her trustees' adviser. The part of the Act that was quoted *lifts* some rules for somebody who needs data for a court case. It allows. It does not order. A **court order** would.
- **Lawful basis.** A charity would have to weigh his interest against Ana's and Leo's. Ana had said in June, "He told me he'd find us." The scale goes down on her side.
- **Is it confidential?** Yes. She gave the address so that a worker could visit.
- **Does being a father change it?** Parental responsibility lets a parent ask for much about a *child*. It gives no right to the other parent's address, and none to anything that would put the child or her in danger. {uk-gdpr; dpa-2018; common-law-confidence; own}

## What she decided {own}

She gave no address. She did not say if Ana still came, since "she comes on Wednesdays" is an address of a sort.

She wrote four lines: "We do not give out details of people who may use this centre. If a court orders us to, we will answer the court. If you send us a letter for somebody, we cannot promise that it will reach them."

She told the two at the front desk, who are the ones he would ring: "If someone asks about any family, take a name and fetch me."

## What she told Ana {own}

The same day, face to face. She showed her the letter. She gave her the number of a solicitor and of a domestic abuse helpline, and said that Ana could ask the court to keep her address private. They changed the day of her visit.

## What if a court order comes? {own}

Grace would read it with her adviser on the day, and would do what it says. She would ask that the address go to the court alone. She would tell Ana first, unless the court said not to.

## What she wrote down {own}

The letter, the advice, the decision, the reasons, and what the front desk was told. The file now carries a flag: *address not to be shared; ask Grace*.

## The point to take away

A letter that quotes a law is not yet a duty. Ask: does this *let* me, or does it *make* me? {own}

## What differs between the nations

Scotland speaks of parental rights and responsibilities, and its courts and court rules are its own. So are those of Northern Ireland. Have an adviser of that nation read any order. {scotland; northern-ireland; children-scotland-1995; children-ni-1995}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
