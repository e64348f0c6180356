import { standingNotice } from '@isp/guidance';
import type { NoticeForm } from '@isp/guidance';
import { ANSWERS } from './answers.js';
import type { Surface } from './surface.js';

/** What the API answered, as far as the notice goes. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/**
 * What an answer lacks of the notice that the registry says it carries; `null`: nothing. Every success links to it, every 404 has it in
 * one line, and JSON about a protocol, or about there being none, has it in the form that is registered for it.
 */
export function lackOfNotice(method: string, address: string, { status, body, headers }: Answered): string | null {
  const operation = `${method} ${address.split('?')[0]}`;
  const row = rowOf(operation);
  if (row === undefined) return null;
  if (status === 404 && memberOf(body, 'code') === 'not-found') return isNotice(memberOf(body, 'notice'), ['oneLine']) ? null : `${operation} answers 404 without the notice`;
  if (status >= 300) return null;
  if (headers.get('link')?.includes(`</notice>; rel="help"; title="${standingNotice('oneLine').heading}"`) !== true) return `${operation} has no link to the notice`;
  if (!('notice' in row) || row.notice === 'link' || body === null) return null;
  const forms = memberOf(body, 'total') === 0 ? [row.states?.['nothing found'] ?? row.notice] : [row.notice, ...Object.values(row.states ?? {})];
  return isNotice(memberOf(body, 'notice'), forms) ? null : `${operation} answers without the notice in its form “${forms.join('” or “')}”`;
}

function rowOf(operation: string): Surface | { readonly without: string } | undefined {
  return ROWS.find(({ pattern }) => pattern.test(operation))?.row;
}

/** Those with the fewest parameters first: `…/records.csv` is not a record of that name. */
const ROWS = Object.entries(ANSWERS)
  .map(([operation, row]) => ({ row, parameters: operation.split('{').length, pattern: new RegExp(`^${operation.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))
  .sort((one, other) => one.parameters - other.parameters);

/** Whether it is the notice in one of the forms, word for word. Where a file is read by people its words are a text. */
function isNotice(given: unknown, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const { paragraphs, heading } = standingNotice(form as NoticeForm);
    if (typeof given === 'string') return given === paragraphs.join(' ');
    return memberOf(given, 'form') === form && memberOf(given, 'heading') === heading && memberOf(given, 'link') === '/notice' && JSON.stringify(memberOf(given, 'paragraphs')) === JSON.stringify(paragraphs);
  });
}

function memberOf(value: unknown, member: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[member] : undefined;
}
