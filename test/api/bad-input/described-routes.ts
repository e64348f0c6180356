import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** As much of a JSON schema as the API's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A route as the API describes it. */
export interface DescribedRoute {
  readonly key: string;
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly schema: Schema }[];
  readonly body: { readonly mediaType: string; readonly schema: Schema } | null;
}

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const description = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../apps/api/openapi.json'), 'utf8')) as Description;

/** Every route of the description: one that is added is asked here without anybody thinking of it. */
export function describedRoutes(): DescribedRoute[] {
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const [content] = Object.entries(operation.requestBody?.content ?? {});
      return {
        key: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        query: (operation.parameters ?? []).filter(({ in: place }) => place === 'query'),
        body: content === undefined ? null : { mediaType: content[0], schema: content[1].schema },
      };
    }),
  );
}

/** The schema itself, where another is only named. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref !== undefined) return resolved(description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const [whole] = schema.allOf ?? [];
  return whole === undefined ? schema : { ...resolved(whole), ...(schema.nullable === true ? { nullable: true } : {}) };
}
