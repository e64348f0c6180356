import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** Words that somebody may come to read, or a name in the code that says what something is. */
export interface Spoken {
  /** The file, and in a description of data the member. */
  readonly where: string;
  readonly words: string;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** What people read: pages, mails, documents, guidance, the decision, and the codes that pages and machines are given. */
const SOURCES = ['apps/{admin,api,decision}/src/**/*.{ts,tsx}', 'libs/{protocols,wording,guidance}/src/**/*.ts'];

/** Every text in the sources, with what is put into it left open as `…`: of specs and their support none, of imports none, of comments none. */
export function spokenWords(): Spoken[] {
  return sources().flatMap(({ where, source }) => textsIn(source).map((words) => ({ where, words })));
}

/** Every name that the sources give to something. */
export function names(): Spoken[] {
  return sources().flatMap(({ where, source }) => [...new Set(identifiersIn(source))].map((words) => ({ where, words })));
}

/** Every text and every member of the API's description. */
export function describedWords(): Spoken[] {
  return within(JSON.parse(readFileSync(resolve(ROOT, 'apps/api/openapi.json'), 'utf8')) as unknown, 'apps/api/openapi.json');
}

/** Files by a pattern, with what is in them. */
export function textOf(pattern: string): Spoken[] {
  return globSync(pattern, { cwd: ROOT }).map((where) => ({ where, words: readFileSync(resolve(ROOT, where), 'utf8') }));
}

function sources(): { readonly where: string; readonly source: ts.SourceFile }[] {
  return SOURCES.flatMap((pattern) => textOf(pattern))
    .filter(({ where }) => !/\.spec\.|\/testing\//.test(where))
    .map(({ where, words }) => ({ where, source: asSource(where, words) }));
}

/** A file's text as TypeScript reads it. */
export function asSource(where: string, text: string): ts.SourceFile {
  return ts.createSourceFile(where, text, ts.ScriptTarget.Latest, true, where.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

/** The texts of a file. */
export function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return [];
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return [node.text.replaceAll(/\s+/g, ' ')];
  const own = ts.isTemplateExpression(node) ? [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…').replaceAll(/\s+/g, ' ')] : [];
  return [...own, ...node.getChildren().flatMap(textsIn)];
}

function identifiersIn(node: ts.Node): string[] {
  return [...(ts.isIdentifier(node) ? [node.text] : []), ...node.getChildren().flatMap(identifiersIn)];
}

function within(value: unknown, where: string): Spoken[] {
  if (typeof value === 'string') return [{ where, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) => [{ where, words: member }, ...within(inner, `${where}/${member}`)]);
}
