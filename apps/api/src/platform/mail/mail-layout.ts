/** What the service is called wherever people read its name. */
export const SERVICE_NAME = 'Manage information sharing protocols';

/** A piece of a mail. Whatever a person typed is text here, and stays text. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** The one thing the reader is asked to do. */
  | { readonly kind: 'action'; readonly label: string; readonly url: string };

/** What a mail says, before it has a form. */
export interface MailContent {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  /** The small print at the end: why the reader gets this mail. */
  readonly why: string;
}

/** One mail in its two forms, with the same words in both. */
export function layOutMail(content: MailContent, service: { readonly name: string; readonly url: string }): {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
} {
  return { subject: content.subject, text: asText(content, service), html: asHtml(content, service) };
}

function asText(content: MailContent, service: { readonly name: string; readonly url: string }): string {
  const blocks = content.blocks.map((block) => {
    if (block.kind === 'heading') return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 72))}`;
    if (block.kind === 'facts') return block.rows.map(([name, value]) => `${name}: ${value}`).join('\n');
    if (block.kind === 'quotation') return block.text.split('\n').map((line) => `> ${line}`).join('\n');
    if (block.kind === 'code') return `    ${block.text}`;
    if (block.kind === 'action') return `${block.label}:\n${block.url}`;
    return block.text;
  });
  return `${[...blocks, '--', content.why, `${service.name}\n${service.url}`].join('\n\n')}\n`;
}

const INK = '#1d2b2a';
const ACCENT = '#0b5c56';

function asHtml(content: MailContent, service: { readonly name: string; readonly url: string }): string {
  const blocks = content.blocks.map((block) => {
    if (block.kind === 'heading') return `<h2 style="font-size:19px;margin:28px 0 8px">${escape(block.text)}</h2>`;
    if (block.kind === 'facts') return `<table role="presentation" style="border-collapse:collapse;margin:0 0 20px">${block.rows.map(factRow).join('')}</table>`;
    if (block.kind === 'quotation') return `<blockquote style="border-left:4px solid #b8c7c5;margin:0 0 20px;padding:4px 0 4px 16px">${lines(block.text)}</blockquote>`;
    if (block.kind === 'code') return `<p style="font-size:30px;font-weight:bold;letter-spacing:6px;margin:0 0 20px">${escape(block.text)}</p>`;
    if (block.kind === 'action') return action(block.label, block.url);
    return `<p style="margin:0 0 20px">${lines(block.text)}</p>`;
  });
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><title>${escape(content.subject)}</title></head>`,
    `<body style="margin:0;background:#ffffff;color:${INK};font-family:Arial,sans-serif;font-size:17px;line-height:1.5">`,
    '<div style="max-width:600px;margin:0 auto;padding:24px 16px">',
    `<p style="border-bottom:4px solid ${ACCENT};font-weight:bold;margin:0 0 24px;padding:0 0 8px">${escape(service.name)}</p>`,
    ...blocks,
    `<p style="border-top:1px solid #b8c7c5;color:#46504f;font-size:14px;margin:32px 0 0;padding:12px 0 0">${lines(content.why)}<br>`,
    `<a href="${escape(service.url)}" style="color:${ACCENT}">${escape(service.url)}</a></p>`,
    '</div></body></html>',
  ].join('\n');
}

function factRow([name, value]: readonly [string, string]): string {
  const cell = 'padding:4px 16px 4px 0;text-align:left;vertical-align:top';
  return `<tr><th scope="row" style="${cell}">${escape(name)}</th><td style="${cell}">${lines(value)}</td></tr>`;
}

/** The address is written out below the button: some mail programs show no links, and some people follow none. */
function action(label: string, url: string): string {
  return [
    `<p style="margin:0 0 8px"><a href="${escape(url)}" style="background:${ACCENT};color:#ffffff;display:inline-block;`,
    `font-weight:bold;padding:12px 20px;text-decoration:none">${escape(label)}</a></p>`,
    `<p style="font-size:14px;margin:0 0 20px;word-break:break-all">${escape(url)}</p>`,
  ].join('');
}

function lines(text: string): string {
  return escape(text).replaceAll('\n', '<br>');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
