import { textLimit } from './limits.js';
import { refusal, type Refusal } from './refusals.js';

/**
 * The first of several texts that is missing (`text-missing`) or too long (`text-too-long`), or `null`.
 * @param texts texts that must all be there, by the names of their fields
 */
export function refusalOfTexts(texts: Readonly<Record<string, string>>): Refusal | null {
  for (const [field, text] of Object.entries(texts)) {
    if (text.trim() === '') return refusal('text-missing', { pointer: `/${field}` });
    const most = textLimit(field);
    if (text.length > most) return refusal('text-too-long', { pointer: `/${field}`, most });
  }
  return null;
}
