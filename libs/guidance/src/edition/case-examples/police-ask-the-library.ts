import type { GuidanceEntry } from '../../content/entry.js';

/** A wide request by the police that gets a narrow answer. */
export const policeAskTheLibrary: GuidanceEntry = {
  slug: 'example-police-ask-the-library',
  kind: 'case-example',
  title: 'The police want the names of everyone who used the computers',
  summary:
    'An officer asks a library for a week of names and what people read. The librarian asks what he really needs. In the end she gives one hour and one computer, and no reading list.',
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  areas: ['culture-and-leisure', 'police'],
  topics: ['adults', 'shared', 'not-shared', 'asked-by-another-body'],
  text: `
## What happened {own}

Mei manages a library in Exampleshire. PC Okoro comes to the desk. Somebody used a computer there to send threats to a woman. He wants the names of all who used a computer that week, and what they had borrowed.

He is pleasant and in a hurry. Mei wants to help. She thinks of the man who comes in to write to his daughter, and of the girl who reads about leaving home.

## What Mei asked herself

- **What is it for?** To find a person who makes threats. That is a proper purpose.
- **Must I?** Not on a request alone. Data protection law makes room for telling the police about a crime. It does not order it. A court order is a different thing.
- **Lawful basis.** The library is part of the council, so it is the council's public task. She asked the data protection officer to confirm that.
- **Is it confidential?** People expect a library to keep quiet about what they read. The right to private life protects that.
- **Is it needed, and is it fair?** A week of everybody? No. {uk-gdpr; dpa-2018; hra-1998; common-law-confidence; own}

## What she decided {own}

She asked three questions. What crime? What time? Why can't you find this out in some other way?

It turned out that the police had the time to within ten minutes, and the number of the computer. Mei asked for the request in writing, with the crime's reference and an officer's name. It came within the hour, from a police address. She rang the station to make sure.

**She gave** the name and address on the card that was used at computer 4 from two to three on Tuesday.

**She did not give** the other names, the week, or anybody's loans. The loans were no part of the crime. Nobody has a right to know what you read because you sat in the wrong chair.

## Did she tell the person? {own}

No. It could have tipped them off. She wrote down that reason, and that it should be looked at again later.

## What she wrote down {own}

The request, who made it, what she gave and what she refused, the reasons, and whom she asked for advice.

## If life had been at stake

Had PC Okoro said, "She is missing, and he is with her now", Mei would have given what was needed on the spot, and asked for the paper afterwards. In an emergency you share what is needed to save a life. {ico-data-sharing-code; uk-gdpr}

## The point to take away

"The police asked" is the start of the question. Most officers are glad of a narrow answer, fast. {own}

## What differs between the nations

The data protection rules here are the same in all four nations. The powers by which the police or a court can order you to hand things over are not. Ask your adviser what a paper means before you act on it. {dpa-2018}
`,
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
};
