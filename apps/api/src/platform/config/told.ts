/** What a process is told from outside: names and texts, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads keys one by one, and gathers what is missing or wrong with them. An empty or blank text counts as none, since that
 * is what a file of settings with a line left empty gives. Each answer can be used whatever was wrong: nothing is thrown
 * before everything has been read.
 */
export class Told {
  readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  /** Notes something wrong with what was told; begins with the key. */
  wrong(problem: string): void {
    this.problems.push(problem);
  }

  /** The text, trimmed; `null`: none was given. */
  given(key: string): string | null {
    return this.env[key]?.trim() || null;
  }

  /** @param fallback `undefined`: it must be given. */
  text(key: string, fallback: string | undefined): string {
    const text = this.given(key) ?? fallback;
    if (text === undefined) this.wrong(`${key} is missing`);
    return text ?? '';
  }

  oneOf<const T extends string>(choices: readonly [T, ...T[]], key: string, fallback: T): T {
    const given = this.given(key) ?? fallback;
    const chosen = choices.find((choice) => choice === given);
    if (chosen === undefined) this.wrong(`${key} is "${given}", not one of ${choices.join(', ')}`);
    return chosen ?? fallback;
  }

  wholeNumber(key: string, fallback: number, most: number, least = 0): number {
    const given = this.given(key);
    if (given === null) return fallback;
    if (/^\d{1,9}$/.test(given) && Number(given) <= most && Number(given) >= least) return Number(given);
    this.wrong(`${key} is "${given}", not a whole number from ${least} to ${most}`);
    return fallback;
  }

  /** As {@link wholeNumber}; `null`: none was given. */
  wholeNumberOrNone(key: string, most: number): number | null {
    return this.given(key) === null ? null : this.wholeNumber(key, 0, most);
  }

  /** An address with one of those schemes (`https`); `null` where there is none, or where it is not one, which is noted. */
  address(key: string, schemes: readonly string[], fallback: string | undefined): URL | null {
    const text = this.text(key, fallback);
    if (text === '') return null;
    const begins = schemes.some((scheme) => text.toLowerCase().startsWith(`${scheme}://`));
    if (begins && URL.canParse(text)) return new URL(text);
    this.wrong(`${key} is not an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`);
    return null;
  }
}
