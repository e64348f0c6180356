import { standingNotice, type NoticeLanguage, type Regulator, type StandingNotice } from './standing-notice.js';

/** What an empty search result says. */
export interface NothingFound {
  readonly language: 'en';
  readonly heading: string;
  /** Where was looked, and what finding nothing there does not mean. */
  readonly paragraphs: readonly string[];
  readonly notice: StandingNotice;
}

/**
 * The words for a search that found no protocol: the screen on which the lack of one is most easily taken for a
 * reason not to share.
 *
 * Takes where was looked, as a noun phrase that follows "on" ("this register"). It says that none is *published
 * there*, never that none exists, and hints at no unpublished one. The notice comes with it and can't be left off.
 *
 * Source: HM Government information sharing FAQ (2008), question 13.
 */
export function nothingFound(
  where = 'this register',
  settings: { readonly language?: NoticeLanguage; readonly regulator?: Regulator } = {},
): NothingFound {
  return {
    language: 'en',
    heading: `No matching protocol is published on ${where}`,
    paragraphs: [
      `We looked through the protocols that are published on ${where} and nowhere else. That an agreement is not published here tells you only that.`,
      'Finding nothing here says nothing about whether you may share.',
      'To see whether your organisation has made an arrangement, ask its information governance lead or data protection officer. A decision about a person does not have to wait for the answer.',
    ],
    notice: standingNotice('full', settings),
  };
}
