import type { Source } from '../content/entry.js';

/** Somebody whom an organisation names to its people for advice. */
export interface NamedAdviser {
  /** A person's name, or a team's. */
  readonly name: string;
  readonly role: string;
  /** This or the e-mail address is there; the other may be empty. */
  readonly telephone: string;
  readonly email: string;
  /** When, in words; may be empty. */
  readonly reachable: string;
}

/** What the document of the decision is given beside its questions, when it is served: afterwards it asks for nothing. */
export interface GivenToDecision {
  /** Of the organisation that was asked for; `null`: none was, or it names nobody. */
  readonly advisers: { readonly organisation: string; readonly named: readonly NamedAdviser[] } | null;
  /** The sources that the questions name, by their keys. */
  readonly sources: Readonly<Record<string, Pick<Source, 'title' | 'publisher' | 'dated'>>>;
}
