import type { GuidanceEntry } from '../../content/entry.js';

/** The golden rules of 2008 and 2024, and what stands beside them. */
export const keyPrinciples: GuidanceEntry = {
  slug: 'key-principles',
  kind: 'guidance',
  title: 'Key principles and golden rules',
  summary:
    'There are several sets of rules, from different years and for different people. Here they are in our own words, with what has changed. They agree on more than you may think.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## What they all say {ico-data-sharing-code; own}

Have a reason. Be open. Share what is needed, with the one who can act, safely. Ask when in doubt. Write it down. None of them asks for an agreement first: nobody needs an information sharing protocol to share about a person.

## The seven golden rules of 2008 {england; hmg-guidance-2008}

These were for everyone who works with children, adults and families, in England. In our words:

1. The data protection law is a frame to work in, not a wall.
2. Be honest from the start about what will be shared, and with whom, unless that is unsafe.
3. Ask for advice when in doubt, without names if you can.
4. Share with the person's agreement where that is right. You may share without it, when the public interest is stronger.
5. Think of safety and well-being: that of the person, and of others.
6. What you share should be needed, in proportion, to the point, right, up to date, and sent safely.
7. Keep a note of what you decided and why, whichever way it went.

## The seven golden rules of 2024 {england; dfe-2024}

The Department for Education wrote new ones. They are for work that keeps **children** safe, in **England** only. In our words:

1. A child's right to be safe comes before privacy, be it the child's or that of those who fail to protect the child.
2. Talk with the child and the carers where you can and where it is safe: who will be told, what, and why.
3. You need no consent when a child is at risk, or may be.
4. Ask for advice without delay when you are unsure. Don't let fear of blame hold you back.
5. Guard the identity of anyone who might come to harm if an abuser found out: the child, a carer, a neighbour, a colleague.
6. Share only what is to the point and right, and with those who have a part in keeping the child safe.
7. Write down your reasons, for sharing or for not sharing.

## What changed between them

- **The law.** The Act of 1998 is gone. Today it is the UK GDPR and the Data Protection Act 2018, which an Act of 2025 has changed.
- **Consent.** In 2008 it was called best practice. In 2024 it is neither needed nor the right basis when a child is at risk. The lawful basis is one question and confidence is another. {england; hmg-faq-2008; dfe-2024; uk-gdpr; dpa-2018; duaa-2025}
- **Who may be harmed by a leak.** Rule 5 of 2024 is new. It asks you to think who could be harmed if a name got out.
- **Whom they are for.** The rules of 2024 do not speak of adults. {england; dfe-2024; hmg-guidance-2008}

## Ten steps from the regulator, for all four nations

The regulator has its own guide to sharing that keeps children safe. It tells you to know your aim, to be open with families, to use the right lawful basis, to share in an emergency, and not to fear the law. It also speaks of agreements, as good practice for regular sharing. {ico-safeguarding-10-step}

## Adults

### England {england; care-act-guidance}

Six principles guide work to keep adults safe: the person leads, prevent early, do the least that works, protect those in most need, work together, and answer for what you do. Making it personal comes first: what does *she* want to happen?

### Wales {wales; sswb-wales-2014; wales-safeguarding-procedures}

Voice and control, well-being, prevention and working together run through the Act of 2014. One set of procedures covers children and adults.

### Scotland {scotland; asp-scotland-2007; asp-scotland-code}

Any step should be of benefit to the adult and limit their freedom the least. Their wishes count, past and present.

### Northern Ireland {northern-ireland; ni-adult-safeguarding-2015}

The policy asks that work be led by rights, by the person, by consent where the adult can give it, and by partnership. Consent may be set aside where others are at risk, or a crime is at hand.

## Health and care

### England: the eight Caldicott Principles {england; caldicott-principles}

1. Say why you use the data, and be able to stand by it.
2. Use it only when you need to.
3. Use the least that you need.
4. Let only those see it who need to know.
5. Make sure that all who see it know their duties.
6. Keep to the law.
7. **The duty to share for a person's care is as important as the duty to keep it private.**
8. Tell people how it is used. There should be no surprises.

### The other nations

There are Caldicott Guardians beyond England, and a council of them for the UK. {wales; scotland; caldicott-manual}

The codes of doctors and of nurses hold in all four nations, and say much the same. {gmc-confidentiality; nmc-code}

Northern Ireland has a code of practice on confidentiality, and Personal Data Guardians. {northern-ireland; ni-confidentiality-code}

## Children in the other nations

Wales has its own guide to sharing about children, and national procedures. {wales; wales-info-sharing-2019; wales-safeguarding-procedures}

Scotland works by "getting it right for every child". The child's well-being is asked about early, before there is a risk of harm. A lower worry needs more care about lawful basis and about asking the family. {scotland; girfec-information-sharing; scotland-child-protection-2021}

Northern Ireland has guidance on working together to keep children safe, and a law that asks public bodies to work together for their well-being. {northern-ireland; ni-cooperating-to-safeguard; cscs-ni-2015}

## The principles of data protection {uk-gdpr}

Under all of these lie the same seven, across the UK: be fair, lawful and open; have a set purpose; take no more than you need; be accurate; keep it no longer than needed; keep it safe; and be able to show all this.
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
