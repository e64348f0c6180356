import { applyDecorators } from '@nestjs/common';
import type { Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isCivilDate, LIMITS, textLimit } from '@isp/protocols';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/*
 * What a member of a body may be, said once for validation and for OpenAPI. Limits come from the domain's one list. They
 * check shape alone: whether the whole makes sense is for the domain to say.
 */

/** No control characters but tabs and line ends: no keyboard types them, and PostgreSQL cannot keep NUL. */
const WITHOUT_CONTROLS = /^[\P{Cc}\t\n\r]*$/u;
/** No line ends either: what fits on one line goes into headers of mails, names of files and lines of logs. */
const ON_ONE_LINE = /^\P{Cc}*$/u;

function charactersOf(max: number): RegExp {
  return max <= LIMITS.shortText ? ON_ONE_LINE : WITHOUT_CONTROLS;
}

/** A text of the length the domain allows to a field of that name; empty is a text. */
export function Text(field: string, max: number = textLimit(field)): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, maxLength: max }),
    IsString(),
    MaxLength(max, { context: { max } }),
    Matches(charactersOf(max)),
  );
}

/** A text that says something. Spaces around it do not count. */
export function Words(field: string, max: number = textLimit(field)): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, minLength: 1, maxLength: max }),
    Trimmed(),
    IsString(),
    MinLength(1, { context: { min: 1 } }),
    MaxLength(max, { context: { max } }),
    Matches(charactersOf(max)),
  );
}

/** A secret a person chose: taken as typed, spaces and all. */
export function Secret(max: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'password', maxLength: max }),
    IsString(),
    MinLength(1, { context: { min: 1 } }),
    MaxLength(max, { context: { max } }),
  );
}

/** An e-mail address, in lower case from here on: nobody tells two mailboxes apart by case. */
export function Email(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'email', maxLength: textLimit('email') }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    IsEmail(),
    MaxLength(textLimit('email'), { context: { max: textLimit('email') } }),
  );
}

/** The id of something. */
export function Id(): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: String, format: 'uuid' }), IsUUID());
}

/** A text that may be `null`. */
export function TextOrNull(field: string, max: number = textLimit(field)): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, maxLength: max, nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsString(),
    MaxLength(max, { context: { max } }),
    Matches(charactersOf(max)),
  );
}

/** One of a list of codes. */
export function OneOf(codes: readonly (string | number)[]): PropertyDecorator {
  return applyDecorators(ApiProperty({ enum: [...codes] }), IsIn([...codes], { context: { codes } }));
}

/** One of a list of codes, or `null`. */
export function OneOfOrNull(codes: readonly (string | number)[]): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ enum: [...codes], nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsIn([...codes], { context: { codes } }),
  );
}

/** Any number of a list of codes. */
export function ManyOf(codes: readonly string[]): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ enum: [...codes], isArray: true, maxItems: codes.length }),
    IsArray(),
    AtMost(codes.length),
    IsIn([...codes], { each: true, context: { codes } }),
  );
}

/** At least one of a list of codes, none twice. */
export function SomeOf(codes: readonly string[]): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ enum: [...codes], isArray: true, minItems: 1, maxItems: codes.length }),
    IsArray(),
    ArrayMinSize(1, { context: { min: 1 } }),
    AtMost(codes.length),
    ArrayUnique(),
    IsIn([...codes], { each: true, context: { codes } }),
  );
}

/** A list of texts, each as long as the field's limit. */
export function Texts(field: string, mostRows: number): PropertyDecorator {
  const max = textLimit(field);
  return applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'string', maxLength: max }, maxItems: mostRows }),
    IsArray(),
    AtMost(mostRows),
    IsString({ each: true }),
    MaxLength(max, { each: true, context: { max } }),
    Matches(charactersOf(max), { each: true }),
  );
}

/** Yes or no. */
export function Flag(): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: Boolean }), IsBoolean());
}

/** A whole number within bounds. */
export function Whole(least: number, most: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'integer', minimum: least, maximum: most }),
    IsInt(),
    Min(least, { context: { min: least } }),
    Max(most, { context: { max: most } }),
  );
}

/** A whole number within bounds, or `null`. */
export function WholeOrNull(least: number, most: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'integer', minimum: least, maximum: most, nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(least, { context: { min: least } }),
    Max(most, { context: { max: most } }),
  );
}

/** A civil date, `YYYY-MM-DD`. */
export function Day(): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: String, format: 'date' }), RealDay());
}

/** A civil date, or `null`. */
export function DayOrNull(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date', nullable: true }),
    ValidateIf((_, value) => value !== null),
    RealDay(),
  );
}

// `type: () => of()`, not `type: of`: Swagger tells a class yet to come from a class by the function's name being `type`.

/** One object of a class. `ValidateNested` alone lets an absent or primitive value pass. */
export function Part(of: () => Class<unknown>): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: () => of() }), IsObject(), ValidateNested(), Type(of));
}

/** One object of a class, or `null`. */
export function PartOrNull(of: () => Class<unknown>): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => of(), nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsObject(),
    ValidateNested(),
    Type(of),
  );
}

/** A list of objects of a class. */
export function Rows(of: () => Class<unknown>, most: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => of(), isArray: true, maxItems: most }),
    IsArray(),
    AtMost(most),
    // A list within the list would pass as many objects.
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(of),
  );
}

/** The member may be left out. */
export function MayBeAbsent(): PropertyDecorator {
  return applyDecorators(ApiProperty({ required: false }), ValidateIf((_, value) => value !== undefined));
}

/**
 * No more rows than that. Of a longer list nothing but its being too long is looked at: a list without a single row stands in
 * for it, since each row would be checked otherwise, which takes seconds for what fits into one body.
 */
function AtMost(most: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) && value.length > most ? new Array<undefined>(most + 1) : value)),
    ArrayMaxSize(most, { context: { max: most } }),
  );
}

function Trimmed(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
}

/** Refused as the domain would refuse it, with the place. */
function RealDay(): PropertyDecorator {
  return ValidateBy({ name: 'invalidDate', validator: { validate: (value: unknown) => typeof value === 'string' && isCivilDate(value) } });
}
