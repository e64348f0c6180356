import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A schema of the API's description, with the members that bound it. */
export interface Described {
  readonly $ref?: string;
  readonly allOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maximum?: number;
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly parameters?: readonly { readonly in: 'path' | 'query' | 'header'; readonly name: string; readonly schema: Described }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Described }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Described }>> }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Described>> };
}

const description = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../apps/api/openapi.json'), 'utf8')) as Description;

/** A schema and where it stands: the route or the class, and the member. */
export interface Standing {
  readonly where: string;
  readonly schema: Described;
}

/** Every schema of what is sent: bodies and queries, down to the last member. */
export function sentSchemas(): Standing[] {
  return operations().flatMap(({ key, operation }) => [
    ...Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => within(schema, key)),
    ...(operation.parameters ?? []).filter(({ in: place }) => place !== 'path').flatMap(({ name, schema }) => within(schema, `${key}?${name}`)),
  ]);
}

/** Every schema of what is answered. */
export function answeredSchemas(): Standing[] {
  return operations().flatMap(({ key, operation }) =>
    Object.values(operation.responses).flatMap(({ content = {} }) => Object.values(content).flatMap(({ schema }) => within(schema, key))),
  );
}

/** Every operation, as `GET /api/register`, with the JSON that it answers where all goes well; `null` where that is no JSON. */
export function answersByOperation(): { readonly operation: string; readonly answered: Described | null }[] {
  return operations().map(({ key, operation }) => {
    const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
    const schema = answer?.content?.['application/json']?.schema;
    return { operation: key, answered: schema === undefined ? null : resolved(schema) };
  });
}

function resolved(schema: Described): Described {
  return schema.$ref === undefined ? schema : (description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? schema);
}

function operations(): { readonly key: string; readonly operation: Operation }[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, operation })),
  );
}

function within(schema: Described | undefined, where: string, seen: ReadonlySet<string> = new Set()): Standing[] {
  if (schema === undefined) return [];
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return seen.has(name) ? [] : within(description.components.schemas[name], name, new Set([...seen, name]));
  }
  return [
    { where, schema },
    ...[...(schema.allOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) => within(part, where, seen)),
    ...within(schema.items, `${where}[]`, seen),
    ...Object.entries(schema.properties ?? {}).flatMap(([member, inner]) => within(inner, `${where}.${member}`, seen)),
  ];
}
