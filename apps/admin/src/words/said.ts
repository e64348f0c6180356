/** What a refusal or a remark is about, as the API tells it. */
export type Facts = Readonly<Record<string, unknown>>;

/** One of the facts in words: a number as people write it, nothing where it is neither number nor text. */
export function said(facts: Facts, key: string): string {
  const value = facts[key];
  return typeof value === 'number' ? value.toLocaleString('en-GB') : typeof value === 'string' ? value : '';
}
