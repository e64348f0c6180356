import type { Nation } from '../../content/entry.js';
import type { SelfTest } from '../../content/self-test.js';

const UK: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];

/** Fifteen questions on what goes wrong most, with an explanation of every answer, right or wrong. */
export const SELF_TEST: SelfTest = {
  slug: 'self-test',
  title: 'Test yourself',
  writtenOn: '2026-11-23',
  questions: [
    {
      question: 'A school nurse wants to ring a family worker about one boy. She looks for an information sharing protocol between the two bodies and finds none. What should she do?',
      nations: UK,
      choices: [
        { words: 'Wait until the two bodies have signed one.', right: false, why: 'She never needs a protocol to share about a person. Waiting could leave the boy without help.' },
        {
          words: 'Decide as she would with one: why, on what lawful basis, what is needed, how to send it safely.',
          right: true,
          why: 'A protocol plans routine or bulk sharing. The reasons that let her share about one boy come from the law and from her judgement, with a protocol or without.',
        },
        { words: "Share everything, as no protocol sets a limit.", right: false, why: 'She still needs a lawful basis, and she shares what is needed and no more. She also writes down why.' },
      ],
      sources: ['hmg-faq-2008', 'ico-data-sharing-code'],
    },
    {
      question: 'A council social worker tells a health visitor what she needs to know to help a family. Which lawful basis is most likely to fit?',
      nations: UK,
      choices: [
        { words: 'Consent.', right: false, why: 'Consent has to be a free choice. A family seldom feels free to say no to the council. If no would change nothing, do not ask for a yes.' },
        { words: 'None is needed between professionals.', right: false, why: 'Each body needs a lawful basis each time, even for a short talk that ends up on file.' },
        { words: 'Public task.', right: true, why: 'A law gives the council this work to do. The basis is article 6(1)(e) of the UK GDPR, resting on that law. Where a law orders the sharing it may be legal obligation, article 6(1)(c).' },
      ],
      sources: ['uk-gdpr', 'dpa-2018', 'ico-data-sharing-code'],
    },
    {
      question: 'You have a lawful basis. What was said to you was also said in confidence. What can meet the duty of confidence? Choose all that can.',
      nations: UK,
      choices: [
        { words: 'The person agrees.', right: true, why: 'Someone who agrees that you pass it on is not let down when you do. This is another matter than consent as a lawful basis under the UK GDPR.' },
        { words: 'A law says that you must share it.', right: true, why: 'A duty set by law, or an order of a court, comes before the duty of confidence.' },
        { words: 'The public interest in sharing is greater than that in keeping the confidence.', right: true, why: 'Protecting someone from serious harm is the plainest case. You weigh it on the facts and write down why.' },
        { words: 'The other person is a professional too.', right: false, why: "Their job makes them safer to tell, but it is not a reason in itself. Ask what they need it for." },
      ],
      sources: ['common-law-confidence', 'gmc-confidentiality', 'ico-data-sharing-code'],
    },
    {
      question: 'A teacher in England thinks that a girl is being hit at home. Her father says: "You may tell nobody." What now?',
      nations: ['england'],
      choices: [
        { words: 'Respect his wish, as he has parental responsibility.', right: false, why: "A parent's no does not outweigh a child's safety. No consent is needed to share where a child is at risk of harm." },
        { words: "Tell the school's safeguarding lead at once, who tells children's social care.", right: true, why: 'Protecting a child from harm comes first. Tell the father what you are doing only if that puts nobody in danger.' },
        { words: 'Ask the girl to sign a form.', right: false, why: 'Listen to her, and tell her what will happen. But it should not rest on her to give leave for her own protection.' },
      ],
      sources: ['dfe-2024', 'ico-safeguarding-10-step', 'working-together'],
    },
    {
      question: 'A man collapses at a leisure centre. A worker there knows from his file that he has epilepsy. The paramedic asks. What is right?',
      nations: UK,
      choices: [
        { words: 'Say what she knows now. Write it down later.', right: true, why: 'In an emergency share what is needed, without delay. The law does not get in the way of saving a life.' },
        { words: 'Ring the data protection officer first.', right: false, why: 'Advice is good when there is time. Here a delay could cost a life.' },
        { words: 'Ask for the request in writing.', right: false, why: 'Nobody should have to write a form while a life is at risk. The record can follow.' },
      ],
      sources: ['ico-data-sharing-code', 'uk-gdpr'],
    },
    {
      question: 'A worker for a small charity fears that a girl of 17 is being exploited. The charity is no public body. What has been true since 5 February 2026?',
      nations: UK,
      choices: [
        {
          words: 'The charity may be able to rely on a recognised legitimate interest: safeguarding, as she is under 18.',
          right: true,
          why: 'The law names this interest, so it need not be weighed against hers. The sharing must still be necessary. For health and other sensitive facts a further condition is needed.',
        },
        { words: 'Charities may now share whatever they like.', right: false, why: 'The new basis covers a few named purposes. The rest of data protection law applies as before.' },
        { words: 'Councils and the NHS must use the same new basis.', right: false, why: 'A public authority cannot rely on it for its own tasks. It keeps public task.' },
      ],
      sources: ['duaa-2025', 'uk-gdpr', 'ico-recognised-legitimate-interest'],
    },
    {
      question: 'In Wales, a health board suspects that a child is at risk of neglect. What does the law say?',
      nations: ['wales'],
      choices: [
        { words: 'It may tell the council if the parents agree.', right: false, why: 'The duty to report does not wait for the parents to agree.' },
        { words: 'It must tell the council.', right: true, why: 'Section 130 of the Social Services and Well-being (Wales) Act 2014 puts this duty on named partners of the council. A health board is one. Section 128 does the same for adults at risk.' },
        { words: 'It must first look for an information sharing protocol under the Wales Accord.', right: false, why: 'The Accord helps bodies to plan regular sharing. No protocol is needed to share about a person, and none stands before a legal duty.' },
      ],
      sources: ['sswb-wales-2014', 'wales-safeguarding-procedures', 'waspi'],
    },
    {
      question: 'In Scotland, a community nurse employed by a health board believes that a man is an adult at risk of harm and needs protecting. What does the law say?',
      nations: ['scotland'],
      choices: [
        { words: 'It leaves the choice to the nurse.', right: false, why: 'The Act puts a duty on the health board, and so on those who act for it.' },
        { words: 'It asks for a court order first.', right: false, why: 'Orders are for later steps, such as removing a person. None is needed to tell the council.' },
        { words: 'The health board must report the facts to the council.', right: true, why: 'Section 5 of the Adult Support and Protection (Scotland) Act 2007 says so. Talk to the man about it, unless that is unsafe.' },
      ],
      sources: ['asp-scotland-2007', 'asp-scotland-code'],
    },
    {
      question: 'In Northern Ireland, a youth worker learns that a man has seriously assaulted a boy, and knows his name. Which of these is true?',
      nations: ['northern-ireland'],
      choices: [
        { words: 'The law leaves it to the boy to go to the police.', right: false, why: 'Listen to what the boy wants. But the law does not leave it to him alone.' },
        {
          words: 'Without a good excuse it may be an offence not to tell the police within a reasonable time.',
          right: true,
          why: 'That is section 5 of the Criminal Law Act (Northern Ireland) 1967. It is about the more serious offences. The rest of the UK has no duty as wide.',
        },
        { words: 'Social services may be told, but not the police.', right: false, why: 'Tell the Gateway team too. The duty about a serious crime is to tell the police.' },
      ],
      sources: ['criminal-law-ni-1967', 'ni-cooperating-to-safeguard'],
    },
    {
      question: 'In England, a woman who can decide for herself is being robbed by her nephew. She tells you that she wants nothing done. What matters? Choose all that do.',
      nations: ['england'],
      choices: [
        { words: 'Whether someone else is at risk as well.', right: true, why: 'If others may be harmed, you may have to share against her wish. A nephew who cares for two other aunts changes the picture.' },
        { words: 'Whether she is free to choose, or scared.', right: true, why: 'A no that was forced out of her is not her choice. See her alone if that is safe.' },
        { words: 'Nothing. Once she has said no, that is the end of it.', right: false, why: 'Her wish weighs a lot. But it can be outweighed, and you can go back, offer help, and ask your safeguarding lead.' },
        { words: 'That you keep a record of her wish and of your reasons.', right: true, why: 'A choice not to share is a choice too. If she is hurt later, the record shows what was known.' },
      ],
      sources: ['care-act-2014', 'care-act-guidance', 'mca-2005'],
    },
    {
      question: 'A police officer rings a library: "I need the address and loans of one of your readers." What should the library do?',
      nations: UK,
      choices: [
        { words: 'Hand it over. The police may have anything.', right: false, why: 'Most requests leave the choice to you. A court order or a law that compels you is another matter, and should be named.' },
        { words: 'Refuse. Only a court can ask for it.', right: false, why: 'The law leaves room to help the police where it is needed to prevent or detect crime. Refusing by habit can do harm.' },
        { words: 'Check who is calling. Ask what it is for and what is needed, then decide.', right: true, why: 'Ring back on a known number. If an address would do, the loans can stay where they are. Write down what you decided.' },
      ],
      sources: ['dpa-2018', 'ico-data-sharing-code'],
    },
    {
      question: 'A drug worker has a patient, Callum, who cares for his two small children. He has begun to use at home. Is it right to think of sharing with children\'s services?',
      nations: UK,
      choices: [
        { words: 'No. Callum is the patient, not his children.', right: false, why: 'Whoever works with an adult thinks of the children at home as well. They are often seen by nobody else.' },
        { words: 'Yes, and to say what bears on the children, rather than hand over his whole file.', right: true, why: 'If the children may be at risk of harm, that outweighs his privacy. Tell him first if that is safe. Share what they need to judge the risk.' },
        { words: 'Yes. Send all his notes, to be on the safe side.', right: false, why: 'Old notes that say nothing of the children do not help them, and may drive him out of treatment.' },
      ],
      sources: ['uk-gdpr', 'gmc-confidentiality', 'ico-safeguarding-10-step'],
    },
    {
      question: 'You thought it through and decided not to share. What is left to do?',
      nations: UK,
      choices: [
        { words: 'Nothing, as nothing was sent.', right: false, why: 'If things go wrong, no one will know that you thought about it at all.' },
        { words: 'Write down who asked, what you weighed, what you decided and why. Then say when you will look again.', right: true, why: 'A record is made either way. It protects the person, and you.' },
        { words: 'Ask the person who asked you to keep no note of it.', right: false, why: 'Both sides should keep a record. It is how the next worker understands.' },
      ],
      sources: ['dfe-2024', 'ico-data-sharing-code'],
    },
    {
      question: 'The review of a protocol between the police and a housing association is overdue since May. A housing officer fears for a tenant. What does the date mean for her?',
      nations: UK,
      choices: [
        { words: 'She should wait for the review.', right: false, why: 'A date in a plan is no reason to leave a tenant in danger. She never needs a protocol to share about a person.' },
        { words: 'She should ask the tenant to agree, as the protocol no longer covers it.', right: false, why: 'A protocol never was her lawful basis, so nothing has to take its place. Talk to the tenant because it is right, if that is safe.' },
        {
          words: 'It is a job for the two bodies. Her decision about the tenant rests on the law and the facts, as before.',
          right: true,
          why: 'An overdue review says something about an arrangement. It says nothing of whether this tenant should be protected.',
        },
      ],
      sources: ['hmg-faq-2008', 'ico-data-sharing-code', 'own'],
    },
    {
      question: 'What is sure, on 23 November 2026, about the new duty in England to share information to safeguard children?',
      nations: ['england'],
      choices: [
        {
          words: 'It became law on 29 April 2026. It may already apply: check.',
          right: true,
          why: 'An Act of 2026 puts it into the Children Act 2004, as section 16LA. It starts on a day that ministers set by regulations, and we could not confirm that day. You can share to protect a child without it.',
        },
        { words: 'It holds in all four nations.', right: false, why: 'It is for England only. Wales, Scotland and Northern Ireland have their own law.' },
        { words: 'Until it starts, staff need consent first.', right: false, why: 'No consent is needed where a child is at risk. That was so before the new duty, and it stays so.' },
      ],
      sources: ['cwsa-2026', 'dfe-2024'],
    },
  ],
};
