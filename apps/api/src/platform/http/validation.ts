import { ValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata, ValidationError } from '@nestjs/common';
import { MOST_POINTERS, Problem } from './problem.js';
import type { Facts, ProblemPointer } from './problem.js';

/** Reads what was sent into its DTO: what is not declared is refused, and nothing is converted by guessing. */
export function validation(): ValidationPipe {
  return new BoundedValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    exceptionFactory: (errors) => new Problem(422, 'not-valid', { pointers: [...pointersOf(errors, '')].slice(0, MOST_POINTERS) }),
  });
}

/** Longer than any list that the domain allows. */
const LONGEST_LIST = 5_000;

/** Refuses a list beyond all limits before its rows are built: what fits into one body could keep the process for seconds. */
class BoundedValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const pointer = metadata.type === 'body' ? tooLongList(value, '') : null;
    if (pointer !== null) throw new Problem(422, 'not-valid', { pointers: [{ pointer, code: 'too-many', facts: { max: LONGEST_LIST } }] });
    return super.transform(value, metadata);
  }
}

function tooLongList(value: unknown, pointer: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > LONGEST_LIST) return pointer;
  for (const [member, within] of Object.entries(value)) {
    const found = typeof within === 'object' ? tooLongList(within, `${pointer}/${escaped(member)}`) : null;
    if (found !== null) return found;
  }
  return null;
}

function* pointersOf(errors: readonly ValidationError[], parent: string): Generator<ProblemPointer> {
  for (const error of errors) {
    const pointer = `${parent}/${escaped(error.property)}`;
    for (const constraint of Object.keys(error.constraints ?? {})) {
      yield { pointer, code: CODES[constraint] ?? kebab(constraint), facts: factsOf(error.contexts?.[constraint]) };
    }
    yield* pointersOf(error.children ?? [], pointer);
  }
}

function escaped(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** class-validator's names of constraints, as facts about what was sent. */
const CODES: Readonly<Record<string, string>> = {
  isNotEmpty: 'missing',
  isDefined: 'missing',
  isString: 'not-a-text',
  minLength: 'too-short',
  maxLength: 'too-long',
  isEmail: 'not-an-email',
  isUrl: 'not-a-url',
  isIn: 'not-one-of',
  isInt: 'not-a-whole-number',
  min: 'too-small',
  max: 'too-large',
  isBoolean: 'not-yes-or-no',
  isArray: 'not-a-list',
  arrayMinSize: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'repeated',
  isUuid: 'not-an-id',
  equals: 'not-confirmed',
  whitelistValidation: 'not-known',
  nestedValidation: 'not-an-object',
  isObject: 'not-an-object',
  unknownValue: 'not-known',
};

function factsOf(context: unknown): Facts {
  return typeof context === 'object' && context !== null ? { ...context } : {};
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
