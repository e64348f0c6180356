/**
 * Words that the passwords people choose most are made of. At twelve characters and more, most of them are such a word
 * with digits and marks after it, or one written twice, or a walk over the keyboard.
 */
const COMMON_WORDS = [
  'password', 'passwort', 'passw0rd', 'welcome', 'letmein', 'changeme', 'administrator', 'admin', 'sunshine', 'princess',
  'football', 'liverpool', 'arsenal', 'chelsea', 'manchester', 'iloveyou', 'superman', 'batman', 'dragon', 'monkey', 'charlie',
  'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qazwsx', 'qazwsxedc', 'abc', 'abcdef', 'abcdefgh', 'abcdefghijkl', 'summer',
  'winter', 'spring', 'autumn', 'january', 'february', 'november', 'december', 'monday', 'friday', 'london', 'england', 'wales',
  'scotland', 'safeguarding', 'informationsharing', 'protocol', 'council', 'secret', 'trustno', 'whatever', 'computer', 'michael',
] as const;

/** Whether a password is one of those that are tried first. */
export function isCommonPassword(password: string): boolean {
  const word = password.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '').replace(/\d+$/, '');
  // Nothing but digits and marks is a date, a telephone number or a run along the keyboard.
  if (word === '' || new Set(word).size < 4) return true;
  return COMMON_WORDS.some((common) => [1, 2, 3].some((times) => word === common.repeat(times)));
}
