import type { GuidanceEntry } from '../../content/entry.js';

/** Six exercises with notes for whoever runs them. */
export const exercises: GuidanceEntry = {
  slug: 'training-exercises',
  kind: 'training',
  title: 'Six exercises, with notes for the trainer',
  summary:
    'Six short cases to work through in pairs or at tables. All the people in them are invented. Notes for the trainer follow each one: what a good answer has in it, and what people tend to miss.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Exercise 1: the empty search {own}

*In pairs, ten minutes.*

Priya is a youth worker at a charity. Kai is fourteen. He has stopped eating at the club and has cuts on his arm. Priya wants to speak to the school nurse. Her manager says: "I looked on the register. We have no protocol with the school nursing service."

- What do you say to the manager?
- What does Priya need in place of a protocol?
- What does she tell the nurse? What does she tell Kai?

### Notes for the trainer

A protocol plans routine or bulk sharing. Priya never needs one to share about a person. Listen for pairs who try to find one that "covers" it. {hmg-faq-2008; ico-data-sharing-code}

As a charity she may rely on a legitimate interest. Since 5 February 2026 the law names some, safeguarding among them. What she knows of his health needs a further condition; safeguarding a child can be one. {uk-gdpr; dpa-2018; duaa-2025; ico-recognised-legitimate-interest}

Kai should hear of it first, and be asked what he wants. He may be at risk of harm, so she needs no yes. If he says no, she tells him why she shares all the same. {ico-safeguarding-10-step; own}

Often missed: her own safeguarding lead, on the same day. {own}

## Exercise 2: the parent who says no {own}

*At tables, fifteen minutes.*

Amira is five. She tells her teaching assistant that Mummy's friend locks her in the shed. Her mother, Leah, comes to fetch her and says: "She makes things up. Don't you dare tell anyone."

- Whose wish counts, and how much?
- Who is told, in what order, and when?
- What would make you *not* tell Leah what you are doing?

### Notes for the trainer

A child at risk of harm: no consent is needed, and the school need not be sure. {ico-safeguarding-10-step}

In England: the safeguarding lead, then children's social care. {england; working-together; kcsie}

In Wales named bodies must report a child at risk to the council. Schools follow the Wales Safeguarding Procedures. {wales; sswb-wales-2014; wales-safeguarding-procedures}

In Scotland: the child protection lead, then social work or the police, under the national guidance. {scotland; scotland-child-protection-2021}

In Northern Ireland: the designated teacher, then the Gateway team. If a serious crime may have been committed, the police as well. {northern-ireland; ni-cooperating-to-safeguard; criminal-law-ni-1967}

Being open with Leah is the rule. It gives way if telling her could put Amira in more danger. {ico-safeguarding-10-step}

Often missed: writing down Amira's own words. {own}

## Exercise 3: "I want nothing done" {own}

*At tables, fifteen minutes.*

Mr Okoro is eighty-one and lives alone. His home carer, Beth, sees that his fridge is empty and that his bank card is gone. "My grandson looks after that," he says. "He gets angry if I ask. I want nothing done."

- Can he decide this? Is he free to?
- Who else might be at risk?
- What can Beth do even if nothing is shared today?

### Notes for the trainer

His wish matters a great deal. Ask what he is afraid of, and what he would like to be better. {care-act-2014; sswb-wales-2014; asp-scotland-2007; ni-adult-safeguarding-2015}

A wish that comes from fear may not be free. Beth tells her safeguarding lead in either case. That is within her own body. {own}

In Wales and Scotland some bodies must report an adult at risk to the council. A private care firm may not be one of them in law, but the contract and the guidance will expect it. Check which applies. {wales; scotland; sswb-wales-2014; asp-scotland-2007; asp-scotland-code; wales-safeguarding-procedures}

In England anyone can raise a concern with the council. The council must make enquiries if the conditions of section 42 are met. {england; care-act-2014}

In Northern Ireland the concern goes to the adult protection team of the Trust. {northern-ireland; ni-adult-safeguarding-2015}

Often missed: the grandson may care for others. {own}

## Exercise 4: a call from the police {own}

*In threes, fifteen minutes. One plays the officer, one the receptionist, one watches.*

An officer rings a dental surgery: "Was Dean with you on Tuesday at three? And send me his file." The receptionist is alone.

- What do you ask, and how do you check who is calling?
- What could be given, and what could not?
- Play it again, with the officer saying: "A child is missing and he was the last to see her."

### Notes for the trainer

Take a name, a force and a reference. Ring back on the force's own number. Fetch the person who decides such things. {own}

The law leaves room to help the police where it is needed to prevent or detect crime. It does not order it, unless they can name a law or a court that does. {dpa-2018; ico-data-sharing-code}

The time of a visit is one thing, a dental file another. The second call changes what is at stake, and so what is fair to give, and how fast. {uk-gdpr; gmc-confidentiality; own}

Often missed: the record is needed in both cases. {ico-data-sharing-code}

## Exercise 5: how much? {own}

*At tables, ten minutes.*

A mental health nurse, Tom, knows the following of Gemma, who has two small children. She has stopped her medicine. Last week she believed that the water was poisoned. She had an abortion at nineteen. Her brother was in prison. She has twice left the children alone at night. She likes her health visitor, and said so.

Tom has decided to speak to children's social care today.

- Mark each fact: share, do not share, not sure.
- Say what each fact would change for the person who hears it.

### Notes for the trainer

Share: the medicine, the belief about the water, the two nights, and that she trusts her health visitor. The last may be the most useful of all. {own}

Leave out: the abortion and the brother. They tell nobody how safe the children are now. {uk-gdpr; own}

Tom says what is fact and what is his own view. He tells Gemma, if that is safe. {gmc-confidentiality; ico-safeguarding-10-step}

Often missed: people who help Gemma should come into the picture, and not only risks. {own}

## Exercise 6: write it down {own}

*Alone, ten minutes. Then swap with someone.*

Take the case that you found hardest. Fill in the blank record from the [decision path](/decide). Then swap sheets. Read the other one as if you had to explain it in two years' time, and the writer had left.

- Is the reason there, and not only the act?
- Could you tell what was shared, and with whom?
- If nothing was shared: is it clear why, and when it is looked at again?

### Notes for the trainer

A good record is short. Three honest lines are better than a page of stock phrases. {own}

Its headings follow what the regulator asks bodies to note when they decide on a request. {ico-data-sharing-code}

Collect nothing. The sheets go home, or into the confidential waste. {own}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
