/** A dot within what could be the name of a host, and the colon of an address. */
const MAKES_A_LINK = /(?<=[\p{L}\p{N}])[.\u3002](?=\p{L}{2})|:(?=\/\/)/gu;

/**
 * Words that somebody typed, as they are to read, in which a mail program finds nothing to make a link of: where it would, a character without width
 * stands between. For mails to people who did not ask for one, so that nobody can have this service recommend a page of theirs.
 */
export function unlinked(words: string): string {
  return words.replaceAll(MAKES_A_LINK, '$&\u200b');
}
