import Handlebars from 'handlebars';
import { TEMPLATE_HELPERS } from './template-helpers.js';
import { TemplateError, type Template, type TemplateClause } from './template.js';

/** What a value can be read from. Anything else in a template is refused when it is loaded. */
export const TEMPLATE_ROOTS = [
  'reference',
  'title',
  'versionLabel',
  'leadOrganisation',
  'regulator',
  'framework',
  'tier',
  'topics',
  'nations',
  'areas',
  'purpose',
  'practitionerSummary',
  'parties',
  'providers',
  'recipients',
  'joiningAndLeaving',
  'dataRows',
  'fairness',
  'dpia',
  'security',
  'incidents',
  'practicalSteps',
  'term',
  'applies',
] as const;
export type TemplateRoot = (typeof TEMPLATE_ROOTS)[number];

/** A clause ready to be evaluated. */
export interface LoadedClause extends TemplateClause {
  readonly steps: readonly Step[];
}

/** A template that was found sound. */
export interface LoadedTemplate extends Template {
  readonly loaded: readonly LoadedClause[];
}

/** What a template does, step by step. There is no step that runs code, fetches, or writes markup from a value. */
export type Step =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'value'; readonly of: Expression }
  | { readonly kind: 'if'; readonly condition: Expression; readonly then: readonly Step[]; readonly otherwise: readonly Step[] }
  | { readonly kind: 'each' | 'with'; readonly over: Expression; readonly body: readonly Step[]; readonly otherwise: readonly Step[] };

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'path'; readonly up: number; readonly parts: readonly string[] }
  | { readonly kind: 'loop'; readonly name: 'index' | 'first' | 'last' }
  | { readonly kind: 'call'; readonly helper: string; readonly values: readonly Expression[] };

/** The characters that stand around the number of a value while Markdown is read. A template can't hold them; a value may. */
export const VALUE_MARKS = { start: '\ue000', end: '\ue001' } as const;

/**
 * Reads a template: parses every clause's Handlebars and checks that it uses listed helpers and known values only.
 *
 * Refuses with {@link TemplateError}: bad syntax, helpers that are not listed or have the wrong number of arguments, partials, decorators,
 * unescaped output, block parameters, unknown values, the engine's own mark characters, two clauses with one key.
 */
export function loadTemplate(template: Template): LoadedTemplate {
  const keys = new Set<string>();
  const loaded = template.clauses.map((clause) => {
    if (!/^[a-z][a-z0-9-]*$/.test(clause.key)) throw new TemplateError('bad-key', clause.key);
    if (keys.has(clause.key)) throw new TemplateError('duplicate-clause', clause.key);
    keys.add(clause.key);
    return { ...clause, steps: stepsOf(parse(clause), 0) };
  });
  return { ...template, loaded };
}

function parse(clause: TemplateClause): hbs.AST.Program {
  if (clause.body.includes(VALUE_MARKS.start) || clause.body.includes(VALUE_MARKS.end)) {
    throw new TemplateError('reserved-character', clause.key);
  }
  try {
    return Handlebars.parse(clause.body);
  } catch (error) {
    throw new TemplateError('syntax', `${clause.key}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What the parser gives: its own types promise block parameters that it leaves out. */
interface ParsedProgram {
  readonly body: readonly hbs.AST.Statement[];
  readonly blockParams?: readonly string[];
}

function stepsOf(program: ParsedProgram | undefined, depth: number): readonly Step[] {
  if (program === undefined) return [];
  const names = program.blockParams ?? [];
  if (names.length > 0) throw new TemplateError('block-parameters-not-offered', names.join(' '));
  return program.body.flatMap((statement) => stepOf(statement, depth));
}

function stepOf(statement: hbs.AST.Statement, depth: number): readonly Step[] {
  if (isContent(statement)) return statement.value === '' ? [] : [{ kind: 'words', text: statement.value }];
  if (isComment(statement)) return [];
  if (isMustache(statement)) {
    if (!statement.escaped) throw new TemplateError('unescaped-not-offered', nameOf(statement.path));
    return [{ kind: 'value', of: outputOf(statement, depth) }];
  }
  if (isBlock(statement)) return [blockOf(statement, depth)];
  throw new TemplateError('partials-not-offered', statement.type);
}

function blockOf(block: hbs.AST.BlockStatement, depth: number): Step {
  const name = nameOf(block.path);
  if (name !== 'if' && name !== 'unless' && name !== 'each' && name !== 'with') throw new TemplateError('unknown-helper', `#${name}`);
  const [subject, ...others] = block.params;
  if (subject === undefined || others.length > 0 || hasHash(block)) throw new TemplateError('wrong-arguments', `#${name}`);

  const over = expressionOf(subject, depth);
  const inside = name === 'each' || name === 'with' ? depth + 1 : depth;
  const body = stepsOf(block.program, inside);
  const otherwise = stepsOf(block.inverse, depth);
  if (name === 'if') return { kind: 'if', condition: over, then: body, otherwise };
  if (name === 'unless') return { kind: 'if', condition: over, then: otherwise, otherwise: body };
  return { kind: name, over, body, otherwise };
}

function outputOf(mustache: hbs.AST.MustacheStatement, depth: number): Expression {
  const name = nameOf(mustache.path);
  const isCall = mustache.params.length > 0 || hasHash(mustache) || TEMPLATE_HELPERS.has(name);
  return isCall ? callOf(name, mustache, depth) : expressionOf(mustache.path, depth);
}

function callOf(name: string, call: hbs.AST.MustacheStatement | hbs.AST.SubExpression, depth: number): Expression {
  const helper = TEMPLATE_HELPERS.get(name);
  if (helper === undefined) throw new TemplateError('unknown-helper', name);
  const { length } = call.params;
  if (length < helper.fewest || length > helper.most || hasHash(call)) throw new TemplateError('wrong-arguments', name);
  return { kind: 'call', helper: name, values: call.params.map((param) => expressionOf(param, depth)) };
}

function expressionOf(node: hbs.AST.Node, depth: number): Expression {
  if (isPath(node)) return pathOf(node, depth);
  if (isSubExpression(node)) return callOf(nameOf(node.path), node, depth);
  if (isLiteral(node)) return { kind: 'literal', value: node.value };
  if (node.type === 'NullLiteral') return { kind: 'literal', value: null };
  throw new TemplateError('wrong-arguments', node.type);
}

function pathOf(path: hbs.AST.PathExpression, depth: number): Expression {
  const parts: readonly unknown[] = path.parts;
  if (!parts.every((part) => typeof part === 'string')) throw new TemplateError('unknown-value', path.original);
  if (path.data) {
    const [name] = parts;
    if (parts.length !== 1 || path.depth > 0 || !isLoopName(name) || depth === 0) throw new TemplateError('unknown-value', path.original);
    return { kind: 'loop', name };
  }
  const [first] = parts;
  const isRoot = depth - path.depth === 0;
  if (path.depth > depth || (isRoot && !isKnownRoot(first))) throw new TemplateError('unknown-value', path.original);
  return { kind: 'path', up: path.depth, parts };
}

function isKnownRoot(name: string | undefined): boolean {
  return TEMPLATE_ROOTS.some((root) => root === name);
}

function isLoopName(name: string | undefined): name is 'index' | 'first' | 'last' {
  return name === 'index' || name === 'first' || name === 'last';
}

function nameOf(node: hbs.AST.Node): string {
  if (isPath(node)) return node.original;
  return isLiteral(node) ? String(node.value) : node.type;
}

function hasHash(call: { readonly hash?: hbs.AST.Hash }): boolean {
  return (call.hash?.pairs ?? []).length > 0;
}

function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

function isComment(node: hbs.AST.Node): node is hbs.AST.CommentStatement {
  return node.type === 'CommentStatement';
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function isSubExpression(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

function isLiteral(node: hbs.AST.Node): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral {
  return node.type === 'StringLiteral' || node.type === 'NumberLiteral' || node.type === 'BooleanLiteral';
}
