import { isThere, TEMPLATE_HELPERS, type HelperSurroundings } from './template-helpers.js';
import { VALUE_MARKS, type Expression, type Step, type TemplateRoot } from './load-template.js';
import { TemplateError } from './template.js';

/** The values a template can read, by name. */
export type TemplateValues = Readonly<Record<TemplateRoot, unknown>>;

/** Markdown in which each value is only a mark with a number, and the values by that number. */
export interface Evaluated {
  readonly markdown: string;
  readonly values: readonly string[];
}

/**
 * Runs a loaded clause's steps over the values.
 *
 * Values never enter the Markdown: a mark with a number stands for each, so that nothing that a person typed can be read as Markdown.
 * Only own members are read, so that no prototype is reachable. Refuses with {@link TemplateError} a member that is not there, a value that is
 * not text or number where text is wanted, and a run of more than 200,000 steps (nested loops over long tables).
 */
export function evaluateSteps(steps: readonly Step[], values: TemplateValues, surroundings: HelperSurroundings): Evaluated {
  const run: Run = { surroundings, values: [], left: MOST_STEPS };
  const markdown = runSteps(steps, { value: values, above: null, loop: null }, run);
  return { markdown, values: run.values };
}

const MOST_STEPS = 200_000;

interface Run {
  readonly surroundings: HelperSurroundings;
  readonly values: string[];
  left: number;
}

interface Scope {
  readonly value: unknown;
  readonly above: Scope | null;
  readonly loop: { readonly index: number; readonly first: boolean; readonly last: boolean } | null;
}

function runSteps(steps: readonly Step[], scope: Scope, run: Run): string {
  return steps.map((step) => runStep(step, scope, run)).join('');
}

function runStep(step: Step, scope: Scope, run: Run): string {
  run.left -= 1;
  if (run.left < 0) throw new TemplateError('too-much-output', `more than ${MOST_STEPS} steps`);
  switch (step.kind) {
    case 'words':
      return step.text;
    case 'value':
      run.values.push(asOutput(valueOf(step.of, scope, run), step.of));
      return `${VALUE_MARKS.start}${run.values.length - 1}${VALUE_MARKS.end}`;
    case 'if':
      return runSteps(isThere(valueOf(step.condition, scope, run)) ? step.then : step.otherwise, scope, run);
    case 'with': {
      const value = valueOf(step.over, scope, run);
      return isThere(value) ? runSteps(step.body, { value, above: scope, loop: scope.loop }, run) : runSteps(step.otherwise, scope, run);
    }
    case 'each': {
      const list = valueOf(step.over, scope, run);
      if (!Array.isArray(list)) throw new TemplateError('wrong-arguments', `#each ${describe(step.over)}`);
      if (list.length === 0) return runSteps(step.otherwise, scope, run);
      const members: readonly unknown[] = list;
      return members
        .map((value, index) => ({ value, above: scope, loop: { index, first: index === 0, last: index === members.length - 1 } }))
        .map((inner) => runSteps(step.body, inner, run))
        .join('');
    }
  }
}

function valueOf(expression: Expression, scope: Scope, run: Run): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'loop':
      if (scope.loop === null) throw new TemplateError('unknown-value', `@${expression.name}`);
      return scope.loop[expression.name];
    case 'call': {
      const helper = TEMPLATE_HELPERS.get(expression.helper);
      if (helper === undefined) throw new TemplateError('unknown-helper', expression.helper);
      return helper.run(
        expression.values.map((value) => valueOf(value, scope, run)),
        run.surroundings,
      );
    }
    case 'path':
      return follow(expression, scopeAbove(scope, expression.up).value);
  }
}

function scopeAbove(scope: Scope, up: number): Scope {
  return up === 0 || scope.above === null ? scope : scopeAbove(scope.above, up - 1);
}

function follow(path: Extract<Expression, { kind: 'path' }>, from: unknown): unknown {
  return path.parts.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, part)) {
      throw new TemplateError('unknown-value', describe(path));
    }
    return Reflect.get(value, part);
  }, from);
}

function asOutput(value: unknown, expression: Expression): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new TemplateError('not-text', describe(expression));
}

function describe(expression: Expression): string {
  switch (expression.kind) {
    case 'path':
      return `${'../'.repeat(expression.up)}${expression.parts.join('.') || 'this'}`;
    case 'call':
      return `(${expression.helper})`;
    case 'loop':
      return `@${expression.name}`;
    case 'literal':
      return JSON.stringify(expression.value);
  }
}
