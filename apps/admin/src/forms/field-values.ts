import { answer, type Answers, type Field, type FieldError } from './field.js';

type Value = string | number | boolean | null | readonly string[];
type Tree = { readonly [key: string]: unknown };

/** The answers that a thing already gives to these fields, for a form that changes it. */
export function answersFrom(fields: readonly Field[], thing: object): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const field of fields) Object.assign(answers, shown(field, at(thing as Tree, field.name)));
  return answers;
}

/**
 * Writes the answers into a copy of the thing they describe.
 *
 * @returns the changed copy, and what is wrong with the answers that could not be read; those leave the copy as it was.
 */
export function withAnswers<T extends object>(
  fields: readonly Field[],
  answers: Answers,
  thing: T,
): { readonly changed: T; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  let changed: Tree = thing as unknown as Tree;
  for (const field of fields) {
    const parsed = parse(field, answers);
    if ('error' in parsed) errors.push(parsed.error);
    else changed = set(changed, field.name.split('.'), parsed.value);
  }
  return { changed: changed as unknown as T, errors };
}

function parse(field: Field, answers: Answers): { readonly value: Value } | { readonly error: FieldError } {
  const given = answer(answers, field.name).trim();
  const wrong = (text: string, part = '') => ({ error: { field: field.name + part, text } });
  switch (field.kind) {
    case 'text':
    case 'textarea':
      if (given === '' && field.needed !== undefined) return wrong(field.needed);
      if (given.length > field.limit) return wrong(`${field.label} must be ${written(field.limit)} characters or fewer`);
      if (field.kind === 'text' && field.type === 'email' && given !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(given)) {
        return wrong('Enter an email address in the correct format, like name@organisation.example');
      }
      if (field.kind === 'text' && field.type === 'url' && given !== '' && !/^https?:\/\/\S+$/u.test(given)) {
        return wrong(`${field.label} must be a web address that starts with http:// or https://`);
      }
      return { value: given };
    case 'lines': {
      const lines = given.split('\n').map((line) => line.trim()).filter((line) => line !== '');
      if (lines.length === 0 && field.needed !== undefined) return wrong(field.needed);
      if (lines.some((line) => line.length > field.limit)) return wrong(`Each line must be ${field.limit} characters or fewer`);
      return { value: lines };
    }
    case 'number': {
      if (given === '') return field.needed === undefined ? { value: null } : wrong(field.needed);
      const number = Number(given);
      const least = field.least ?? 0;
      if (!Number.isInteger(number) || number < least || number > (field.most ?? Infinity)) {
        const range = field.most === undefined ? `${least} or more` : `between ${least} and ${written(field.most)}`;
        return wrong(`${field.label} must be a whole number, ${range}`);
      }
      return { value: number };
    }
    case 'date':
      return parseDate(field, answers);
    case 'duration': {
      const count = answer(answers, `${field.name}-count`).trim();
      if (count === '') return field.needed === undefined ? { value: null } : wrong(field.needed, '-count');
      const unit = answer(answers, `${field.name}-unit`);
      if (!/^[1-9]\d{0,3}$/u.test(count) || !/^[YMWD]$/u.test(unit)) {
        return wrong(`${field.label} must be a whole number of years, months, weeks or days`, '-count');
      }
      return { value: `P${count}${unit}` };
    }
    case 'radios':
    case 'select':
      if (given === '') {
        if (field.needed !== undefined) return wrong(field.needed);
        return { value: field.kind === 'select' && field.emptyIs !== undefined ? field.emptyIs : null };
      }
      if (!field.choices.some((choice) => choice.value === given)) return wrong(field.needed ?? 'Choose one of the answers');
      return { value: field.kind === 'radios' && field.numeric === true ? Number(given) : given };
    case 'checkboxes': {
      const ticked = (answers[field.name] ?? []).filter((value) => field.choices.some((choice) => choice.value === value));
      return ticked.length === 0 && field.needed !== undefined ? wrong(field.needed) : { value: ticked };
    }
    case 'tick':
      return { value: given === 'yes' };
  }
}

function parseDate(field: Field, answers: Answers): { readonly value: Value } | { readonly error: FieldError } {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => answer(answers, `${field.name}-${part}`).trim());
  const wrong = (text: string, part: string) => ({ error: { field: `${field.name}-${part}`, text } });
  if (day === '' && month === '' && year === '') {
    return field.needed === undefined ? { value: null } : wrong(field.needed, 'day');
  }
  const missing = Object.entries({ day, month, year }).filter(([, value]) => value === '').map(([part]) => part);
  if (missing.length > 0) return wrong(`${field.label} must include a ${missing.join(' and ')}`, missing[0] ?? 'day');
  if (!/^\d{1,2}$/u.test(day) || !/^\d{1,2}$/u.test(month) || !/^\d{4}$/u.test(year)) {
    return wrong(`${field.label} must be a real date, like 27 3 2027`, 'day');
  }
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const real = m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (!real) return wrong(`${field.label} must be a real date, like 27 3 2027`, 'day');
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

function shown(field: Field, value: unknown): Answers {
  if (field.kind === 'date') {
    const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
    return {
      [`${field.name}-day`]: [day.replace(/^0/u, '')],
      [`${field.name}-month`]: [month.replace(/^0/u, '')],
      [`${field.name}-year`]: [year],
    };
  }
  if (field.kind === 'duration') {
    const [, count = '', unit = 'Y'] = /^P(\d+)([YMWD])$/u.exec(typeof value === 'string' ? value : '') ?? [];
    return { [`${field.name}-count`]: [count], [`${field.name}-unit`]: [unit] };
  }
  if (field.kind === 'lines') return { [field.name]: [Array.isArray(value) ? value.join('\n') : ''] };
  if (Array.isArray(value)) return { [field.name]: value.map(String) };
  if (field.kind === 'tick') return { [field.name]: value === true ? ['yes'] : [] };
  return { [field.name]: typeof value === 'string' || typeof value === 'number' ? [String(value)] : [] };
}

function at(thing: Tree, name: string): unknown {
  return name.split('.').reduce<unknown>((inner, key) => (isTree(inner) ? inner[key] : undefined), thing);
}

function set(thing: Tree, [key, ...rest]: readonly string[], value: Value): Tree {
  if (key === undefined) return thing;
  if (rest.length === 0) return { ...thing, [key]: value };
  const inner = thing[key];
  return { ...thing, [key]: set(isTree(inner) ? inner : {}, rest, value) };
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function written(number: number): string {
  return number.toLocaleString('en-GB');
}
