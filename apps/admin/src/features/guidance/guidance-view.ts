import type { GuidanceEntry, Nation, Run, Source } from '@isp/guidance/content';

/** What guidance says of itself, without its text. */
export type GuidanceSummary = Omit<GuidanceEntry, 'text'>;

/** A source under the number that the text cites it by. */
export interface NumberedSource extends Source {
  readonly number: number;
}

/** Where a statement of a text stands: the numbers of its sources, and the nations it is about if not all that the entry is about. */
interface Standing {
  readonly cites: readonly number[];
  readonly onlyIn: readonly Nation[] | null;
}

/** A part of a text as it is shown. */
export type TextPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly runs: readonly Run[]; readonly onlyIn: readonly Nation[] | null }
  | ({ readonly kind: 'paragraph'; readonly runs: readonly Run[] } & Standing)
  | ({ readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] } & Standing)
  /** At the end of what stands below a heading: the sources that the heading gives for all of it. */
  | { readonly kind: 'sources'; readonly cites: readonly number[] }
  /** Between two slides. */
  | { readonly kind: 'break' };

/** A text that has been read, with its sources in the order in which they are cited. */
export interface ReadyText {
  readonly parts: readonly TextPart[];
  readonly sources: readonly NumberedSource[];
}
