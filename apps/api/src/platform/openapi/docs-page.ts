import type { OpenAPIObject } from '@nestjs/swagger';
import type { Route } from '../auth/index.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** The API's description as a page: plain HTML, nothing to run and nothing from elsewhere, so it stands under the strictest policy. */
export function docsPage(document: OpenAPIObject, routes: readonly Route[]): string {
  const requires = new Map(routes.map((route) => [`${route.method} ${route.path}`, route.requires]));
  const groups = new Map<string, string[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const key = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
      const group = groupOf(path);
      groups.set(group, [...(groups.get(group) ?? []), operationHtml(method.toUpperCase(), path, operation, requires.get(key) ?? [])]);
    }
  }
  const named = [...groups].sort(([one], [other]) => one.localeCompare(other));
  const contents = named.map(([group]) => `<li><a href="#routes-${escape(group)}">${escape(group)}</a></li>`);
  const operations = named.map(([group, routesOfIt]) => `<h3 id="routes-${escape(group)}">${escape(group)}</h3>${routesOfIt.join('')}`);
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => schemaHtml(name, schema));
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>API – ${escape(document.info.title)}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/api/docs/style.css"></head><body>`,
    `<header><p><a href="/">${escape(document.info.title)}</a></p><h1>API</h1><p>${withCode(document.info.description ?? '')}</p>`,
    '<p>The same for machines: <a href="/api/openapi.json">openapi.json</a></p></header>',
    `<main><h2>Routes</h2><nav aria-label="Routes"><ul>${contents.join('')}<li><a href="#shapes">Shapes</a></li></ul></nav>${operations.join('')}`,
    `<h2 id="shapes">Shapes</h2>${schemas.join('')}</main></body></html>`,
  ].join('');
}

/** What a route is about: the first word of its path after /api. */
function groupOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** How that page looks. */
export const docsStyle = `
body { color: #1d2b2a; font-family: Arial, sans-serif; line-height: 1.5; margin: 0 auto; max-width: 60rem; overflow-wrap: anywhere; padding: 1rem; }
header { border-bottom: 4px solid #0f4c55; margin-bottom: 2rem; }
a { color: #0b5a66; }
a:focus { background: #ffeb3b; box-shadow: 0 4px 0 0 #1d2b2a; color: #1d2b2a; outline: 4px solid transparent; text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; }
section { border-top: 1px solid #b8c7c5; padding: 0.5rem 0 1rem; }
h3 { font-size: 1.4rem; margin: 2.5rem 0 1rem; }
h4 { font-size: 1.1rem; margin: 0.5rem 0; }
h3.shape { font-size: 1.1rem; margin: 0.5rem 0; }
code, h4, h3.shape { font-family: monospace; }
dl { margin: 0.5rem 0; }
dt { font-family: monospace; font-weight: bold; }
dd { margin: 0 0 0.25rem 1.5rem; }
`;

function operationHtml(method: string, path: string, operation: Operation, requires: readonly string[]): string {
  const parameters = (operation.parameters ?? []).flatMap((parameter) =>
    'name' in parameter ? [`<dt>${escape(parameter.name)}</dt><dd>in ${escape(parameter.in)}${parameter.required === true ? ', required' : ''}</dd>`] : [],
  );
  const body = operation.requestBody !== undefined && 'content' in operation.requestBody ? operation.requestBody.content : {};
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const content = response !== undefined && 'content' in response ? (response.content ?? {}) : {};
    return `<dt>${escape(status)}</dt><dd>${shapesOf(content) || 'no body'}</dd>`;
  });
  return [
    `<section><h4>${method} ${escape(path)}</h4>`,
    operation.summary ? `<p>${withCode(operation.summary)}</p>` : '',
    `<p>For: ${escape(requires.join(' or '))}</p>`,
    parameters.length === 0 ? '' : `<dl>${parameters.join('')}</dl>`,
    shapesOf(body) === '' ? '' : `<p>Takes ${shapesOf(body)}</p>`,
    `<p>Answers</p><dl>${answers.join('')}</dl></section>`,
  ].join('');
}

function schemaHtml(name: string, schema: Schema): string {
  const properties = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
  const required = 'required' in schema ? (schema.required ?? []) : [];
  const rows = properties.map(([property, of]) => `<dt>${escape(property)}${required.includes(property) ? '' : ' (may be absent)'}</dt><dd>${shape(of)}</dd>`);
  return `<section id="${escape(name)}"><h3 class="shape">${escape(name)}</h3><dl>${rows.join('')}</dl></section>`;
}

function shapesOf(content: Readonly<Record<string, { readonly schema?: Schema }>>): string {
  return Object.values(content).map(({ schema }) => (schema === undefined ? '' : shape(schema))).join(', ');
}

function shape(schema: Schema): string {
  if ('$ref' in schema) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `<a href="#${escape(name)}">${escape(name)}</a>`;
  }
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(shape);
  const kind = schema.type === 'array' && schema.items !== undefined ? `list of ${shape(schema.items)}` : parts.join(' or ') || escape(String(schema.type ?? 'anything'));
  const codes = schema.enum === undefined ? '' : `: ${schema.enum.map((code) => `<code>${escape(JSON.stringify(code))}</code>`).join(', ')}`;
  const limit = schema.maxLength === undefined ? '' : `, at most ${schema.maxLength} characters`;
  return `${kind}${schema.format === undefined ? '' : ` (${escape(schema.format)})`}${codes}${limit}${schema.nullable === true ? ', or null' : ''}`;
}

/** A description, in which what stands between backticks is code. */
function withCode(text: string): string {
  return escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
