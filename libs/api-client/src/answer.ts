import type { paths } from './schema.js';

/** The methods that the API answers. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The API's paths that answer a method: a path that is not there does not compile. */
export type PathWith<Verb extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<Verb, { readonly responses: unknown }> ? Path : never;
}[keyof paths];

/** What the API answers on success at a path, as openapi.json says; `undefined` where that is nothing, or a file. */
export type Answer<Path extends keyof paths, Verb extends Method> = paths[Path] extends Record<Verb, { responses: infer Responses }>
  ? JsonOf<Responses[Extract<keyof Responses, 200 | 201 | 202>]>
  : never;

type JsonOf<Response> = [Response] extends [never]
  ? undefined
  : Response extends { content: { 'application/json': infer Body } }
    ? Body
    : undefined;
