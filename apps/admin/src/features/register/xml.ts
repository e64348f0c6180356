import { sameForEverybody } from '../../api/cache-control.js';

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

/** A file of XML, for a resource route to answer with. */
export function xmlAnswer(request: Request, lines: readonly string[], type: string): Response {
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${lines.join('\n')}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': sameForEverybody(request, FIVE_MINUTES) },
  });
}

const FIVE_MINUTES = 300;

const WRITTEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
