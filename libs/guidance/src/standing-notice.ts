/** The languages the notice may be asked for. Words exist in English; those of another language are one more entry in {@link WORDS}. */
export type NoticeLanguage = 'en' | 'cy';

/** The lengths and places the notice is written for. */
export const NOTICE_FORMS = ['short', 'full', 'oneLine', 'email', 'document'] as const;
export type NoticeForm = (typeof NOTICE_FORMS)[number];

/** Words quoted from somebody, with where they stand and how old they are. */
export interface Quotation {
  readonly words: string;
  readonly speaker: string;
  readonly source: string;
  /** The year of the source: the words are quoted as of that time. */
  readonly year: string;
}

/** One form of the notice, ready to be shown. */
export interface StandingNotice {
  readonly form: NoticeForm;
  /** The language the words are in, which a page puts in its `lang` attribute. */
  readonly language: NoticeLanguage;
  readonly heading: string;
  /** At least one, none of them empty. */
  readonly paragraphs: readonly string[];
  readonly quotation: Quotation | null;
  /** What the notice rests on, as one sentence. */
  readonly authority: string;
  /** The civil date on which the words were last checked against the law and guidance. */
  readonly checkedOn: string;
}

/** What the regulator is called. It is changing its name, so that the name is a setting and not a word of the notice. */
export interface Regulator {
  readonly name: string;
}

/** The regulator as it is called in late 2026. */
export const REGULATOR: Regulator = { name: 'Information Commissioner’s Office (becoming the Information Commission)' };

/**
 * The standing notice: no information sharing protocol is needed to share information about a person. The one place
 * its words are kept.
 *
 * Takes the form, and optionally a language and the regulator's name; asked for Welsh it answers with the English
 * words and says so in `language`, because a notice in another language is better than none at all. Returns plain
 * text without markup. Refuses nothing.
 *
 * Source: HM Government information sharing FAQ (2008), questions 10 and 13; UK GDPR articles 5 and 6; the ICO data
 * sharing code of practice (2021), on emergencies and on the difference between ad hoc and systematic sharing.
 */
export function standingNotice(
  form: NoticeForm,
  settings: { readonly language?: NoticeLanguage; readonly regulator?: Regulator } = {},
): StandingNotice {
  const wished = settings.language ?? 'en';
  const words = WORDS[wished];
  const { heading, paragraphs, quotation, authority, checkedOn } = words ?? WORDS.en;
  return {
    form,
    language: words === undefined ? 'en' : wished,
    heading,
    paragraphs: paragraphs[form],
    quotation: form === 'full' || form === 'document' ? quotation : null,
    authority: authority(settings.regulator ?? REGULATOR),
    checkedOn,
  };
}

/** All that has to be there for the notice to be given in a language: every form, so that none is missing where it has to stand. */
interface NoticeWords {
  readonly heading: string;
  readonly paragraphs: Readonly<Record<NoticeForm, readonly [string, ...string[]]>>;
  readonly quotation: Quotation;
  readonly authority: (regulator: Regulator) => string;
  readonly checkedOn: string;
}

const HEADING = 'You do not need an information sharing protocol to share information about a person';

const NEVER_A_REASON =
  'Information sharing protocols are not a legal requirement. That there is none, that one has lapsed, or that something falls outside its scope must never be the reason for not sharing information about a person.';

const WHAT_IT_COVERS =
  'This is about decisions on sharing information about a person, case by case. It is not about routine or bulk exchange between organisations or systems, which a protocol is meant to plan.';

const WHAT_STILL_APPLIES =
  'You still need a lawful basis. Share what is necessary and proportionate, share it securely, and keep a record of what you decided and why.';

const EMERGENCY =
  'In an emergency, share what is necessary and proportionate without delay, and make the record as soon as you can.';

const ENGLISH: NoticeWords['paragraphs'] = {
  short: [
    'A protocol is not a legal requirement, and the lack of one is never the reason for not sharing information about a person.',
    WHAT_STILL_APPLIES,
  ],
  full: [NEVER_A_REASON, WHAT_IT_COVERS, WHAT_STILL_APPLIES, EMERGENCY],
  oneLine: [
    'No information sharing protocol is needed to share information about a person, case by case; a lawful basis, necessity, proportionality, security and a record still are.',
  ],
  email: [
    'Whatever the standing of this protocol, nobody needs one to share information about a person. Its absence, its end or its scope is never the reason for not sharing.',
    WHAT_STILL_APPLIES,
  ],
  document: [NEVER_A_REASON, WHAT_IT_COVERS, WHAT_STILL_APPLIES, EMERGENCY],
};

const COMMISSIONER_2008: Quotation = {
  words:
    'Most importantly it is not intended to be a substitute for the professional judgement which an experienced practitioner will use in those cases and should not be used to replace that judgement.',
  speaker: 'Information Commissioner’s Office, on information sharing protocols and ad hoc sharing',
  source: 'HM Government information sharing FAQ, question 13',
  year: '2008',
};

/** The words by language. Until another language has an entry, whoever asks for it is given the English ones, and told so. */
const WORDS: { readonly en: NoticeWords } & Partial<Readonly<Record<NoticeLanguage, NoticeWords>>> = {
  en: {
    heading: HEADING,
    paragraphs: ENGLISH,
    quotation: COMMISSIONER_2008,
    authority: ({ name }) => `HM Government information sharing FAQ (2008), questions 10 and 13; UK GDPR articles 5 and 6; data sharing code of practice of the ${name} (2021).`,
    checkedOn: '2026-11-23',
  },
};
