import type { ProtocolContent, Section } from '@isp/protocols';

/** A draft as the API shows it: what it says, how far each section is, and what is still missing. */
export interface DraftView {
  readonly revision: number;
  readonly change: { readonly kind: 'first' | 'minor' | 'major'; readonly reason: string };
  readonly content: ProtocolContent;
  readonly sections: readonly {
    readonly section: Section;
    readonly state: 'not-started' | 'in-progress' | 'complete';
    readonly gaps: number;
  }[];
  readonly gaps: readonly Notable[];
  readonly warnings: readonly Notable[];
}

/** A gap or a warning: a place, why it matters, and by what source. */
export interface Notable {
  readonly pointer: string;
  readonly section: Section;
  readonly code: string;
  readonly reason: string;
  readonly source: string;
  readonly weight: 'law' | 'good-practice';
}
