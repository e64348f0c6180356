import { DECISION_EDITION, isOldOn } from '@isp/guidance/decision';
import { dayInWords } from './day-in-words.js';
import { callout, element, paragraph } from './element.js';

/** Of when the questions are and what of them is not sure; with a warning once they are old by the reader's own date. */
export function ageOfQuestions(today: string): HTMLElement {
  const { writtenOn, lastChecked, unconfirmed } = DECISION_EDITION;
  const checked = lastChecked === null ? 'Nobody has checked them against the law since.' : `Last checked by ${lastChecked.by} on ${dayInWords(lastChecked.on)}.`;
  const age = paragraph(`The questions were written on ${dayInWords(writtenOn)}. ${checked} ${unconfirmed}`, 'quiet');
  if (!isOldOn(DECISION_EDITION, today)) return element('div', {}, age);
  const old = 'They are more than 12 months old. The law may have changed. Connect to the internet and open this page again for the newest, or ask for advice.';
  return element('div', {}, callout('These questions are old', paragraph(old)), age);
}
