import { askedAgainByEverybody } from '../../api/cache-control.js';

/**
 * A text as XML 1.0 takes it, between tags and in attributes.
 * @returns what means something in XML written out; characters that it has no way to write are left out
 */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => WRITTEN[sign] ?? sign);
}

/** An element with a text, and attributes, each of which may hold anything. */
export function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): string {
  const opened = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`)].join(' ');
  return text === undefined ? `<${opened}/>` : `<${opened}>${xmlText(text)}</${name}>`;
}

/**
 * A file of XML, for a resource route to answer with. Who kept it asks each time whether it still stands, and is told so by its tag alone:
 * what is taken off the register is not in any copy from then on.
 */
export async function xmlAnswer(request: Request, lines: readonly string[], type: string): Promise<Response> {
  const file = `<?xml version="1.0" encoding="utf-8"?>\n${lines.join('\n')}\n`;
  const headers = { 'Cache-Control': askedAgainByEverybody(request), ETag: await tagOf(file) };
  return tagsIn(request).includes(headers.ETag) ? new Response(null, { status: 304, headers }) : new Response(file, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } });
}

/** Weak: what stands between may send it in another encoding. */
async function tagOf(file: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(file));
  return `W/"${Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

function tagsIn(request: Request): readonly string[] {
  return (request.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim().replace(/^(?!W\/)/, 'W/'));
}

const WRITTEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
