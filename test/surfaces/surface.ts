import type { NoticeForm } from '@isp/guidance';

/**
 * A form of the notice, or the link to it that the API sets in the header of its answers: what is given out to the byte, or says nothing,
 * has no room for words.
 */
export type ShownNotice = NoticeForm | 'link';

/**
 * Somewhere that the existence, the standing or the scope of an ISP can be read, or that there is none: it carries the standing
 * notice, in this form. `states`: what the same place shows at other times, where the form is another.
 */
export interface Surface {
  readonly notice: ShownNotice;
  readonly states?: Readonly<Record<string, ShownNotice>>;
}

/** Somewhere that none of this can be read, and why. */
export interface Exception {
  readonly without: string;
}

/** By what names a page, an answer, a mail or a format: where the notice stands, and where not. */
export type Surfaces = Readonly<Record<string, Surface | Exception>>;

/** The surfaces of a list, without its exceptions. */
export function surfacesOf(list: Surfaces): readonly (readonly [name: string, surface: Surface])[] {
  return Object.entries(list).flatMap(([name, row]) => ('notice' in row ? [[name, row] as const] : []));
}
