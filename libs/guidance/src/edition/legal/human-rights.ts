import type { GuidanceEntry } from '../../content/entry.js';

/** The Convention rights that weigh on each side of a decision to share. */
export const humanRights: GuidanceEntry = {
  slug: 'human-rights',
  kind: 'legal',
  title: 'Human rights',
  summary:
    'Everyone has a right to a private life. People also have a right to be kept alive and safe. So the law asks for balance: share for a good reason, with a basis in law, and no more than is needed. Sometimes it is silence that breaks the law.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: [],
  topics: [],
  text: `
## Who is bound

Public authorities have to act in line with the rights in the Human Rights Act 1998 (section 6). So do charities and firms when they carry out a public function. The Act holds in all four nations. {hra-1998}

In Scotland the Government's acts are held to these rights by the Scotland Act as well (section 57), and so are laws of its Parliament (section 29). {scotland; scotland-act-1998}

In Northern Ireland the same goes for departments and Ministers, and for Acts of the Assembly, under the Northern Ireland Act (sections 6 and 24). {northern-ireland; northern-ireland-act-1998}

## Article 8: private and family life {hra-1998}

Passing on facts about someone interferes with their private life. That is not the end of it. Article 8 lets a public authority do so where it is:

- **in accordance with the law**: there is a basis in law, clear enough for people to foresee, with safeguards against misuse
- **for a legitimate aim**: among them public safety, preventing crime, protecting health, and protecting the rights of others
- **necessary in a democratic society**: there is a pressing need, and the step is in proportion to it.

### Is it in proportion? Four questions {bank-mellat-2013}

The Supreme Court put them in *Bank Mellat* (2013). In plain words: {bank-mellat-2013}

1. Is the aim important enough?
2. Does sharing really serve it?
3. Would something gentler do as well?
4. Taking it all together, does the good outweigh the harm to this person?

If you can answer them in your note, you have gone a long way. {own}

### A warning from Scotland

In *The Christian Institute* (2016) the Supreme Court looked at a scheme under which facts about a child's well-being would have been passed around widely. It held that protecting children was a good aim, and that the rules on sharing failed all the same: they were too unclear to count as law, and did too little to have people asked or told. It was about a scheme for everyone, not about a worried teacher who rings social work about one child. {scotland; christian-institute-2016}

## Articles 2 and 3: life, and freedom from cruel treatment {hra-1998; osman-1998; z-2001}

These ask the State to act, and not only to leave people alone.

**Article 2.** Where authorities know, or ought to know, of a real and immediate risk to somebody's life from another person's crime, they have to take reasonable steps within their powers (*Osman*, 1998).

**Article 3.** They have to take reasonable steps to protect children, and others who cannot protect themselves, from serious harm of which they know or ought to know. In *Z and others* (2001) four children were left for years in neglect that several bodies knew of. The United Kingdom was found in breach.

In such a case the question is not only "may I share?" It is "what if I don't?" {own}

## Weigh both sides {hra-1998; own}

Each person in the case has rights: the child, the parents, the man who is accused, the neighbour who rang. Name them in your note. None of these rights ends the matter by itself, except one: article 3 has no exceptions.

Article 14 says that rights are for all alike. Would you have shared, and as much, if this family were of another colour, faith or class?

## Children's own convention

The United Nations Convention on the Rights of the Child says that a child's best interests are a primary consideration (article 3), that children are to be heard (12), that they have privacy (16) and are to be protected from harm (19). The United Kingdom has agreed to it. Courts look at it; it is not as such part of the law of the whole United Kingdom. {uncrc}

In Scotland it is, so far as the Act of 2024 goes: public authorities act unlawfully if, in work that the Act covers, they act against its requirements. {scotland; uncrc-scotland-2024}

In Wales the Welsh Ministers have to have due regard to it, under a Measure of 2011. Those who work under the Social Services and Well-being (Wales) Act have to as well (section 7). {wales; rights-measure-wales-2011; sswb-wales-2014}

## And an agreement?

It is not the "law" that article 8 asks for. The law is the statute or the common law that you rest on. A published agreement can help to show people what to expect of routine sharing. Nobody needs an information sharing protocol to share about a person. {hra-1998; ico-data-sharing-code}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
