import { lacking } from './found.js';
import { PAGES } from './pages.js';
import type { ShownNotice } from './surface.js';

/** A page as somebody reads it. */
export interface Visited {
  readonly path: string;
  readonly status: number;
  /** What can be read in its main part. */
  readonly main: string;
  /** What can be read on all of it. */
  readonly whole: string;
}

/**
 * What a page lacks of the notice that the registry says it carries; `null`: nothing. A page that says that there is nothing to show
 * carries it wherever that is; others in the form of one of their states.
 */
export function lackOnPage({ path, status, main, whole }: Visited): string | null {
  if (status !== 200 && status !== 404) return null;
  const row = status === 404 ? PAGES['/*'] : rowOf(path.split(/[?#]/)[0] ?? '');
  if (row === undefined || !('notice' in row)) return null;
  const forms = [row.notice, ...Object.values(row.states ?? {})];
  return forms.some((form) => isOn(form, main, whole)) ? null : `${path} does not show the notice in its form “${forms.join('” or “')}”`;
}

function isOn(form: ShownNotice, main: string, whole: string): boolean {
  return form !== 'link' && lacking(form === 'oneLine' ? whole : main, form).length === 0;
}

function rowOf(path: string): (typeof PAGES)[string] | undefined {
  return ROWS.find(({ pattern }) => pattern.test(path))?.row;
}

/** Those with the fewest parameters first: `/protocols/new` is no protocol of that name. */
const ROWS = Object.entries(PAGES)
  .filter(([path]) => path !== '/*')
  .map(([path, row]) => ({ row, parameters: path.split(':').length, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`) }))
  .sort((one, other) => one.parameters - other.parameters);
