import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from '@nestjs/common';
import { Problem } from './problem.js';
import type { Facts, ProblemPointer } from './problem.js';

/** Reads what was sent into its DTO: what is not declared is refused, and nothing is converted by guessing. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    exceptionFactory: (errors) => new Problem(422, 'not-valid', { pointers: errors.flatMap((error) => pointersOf(error, '')) }),
  });
}

function pointersOf(error: ValidationError, parent: string): ProblemPointer[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
    pointer,
    code: CODES[constraint] ?? kebab(constraint),
    facts: factsOf(error.contexts?.[constraint]),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => pointersOf(child, pointer))];
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
  unknownValue: 'not-known',
};

function factsOf(context: unknown): Facts {
  return typeof context === 'object' && context !== null ? { ...context } : {};
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
