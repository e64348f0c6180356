import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { Failure } from '../setup/failure.mjs';

/**
 * The types of the client, from the API's description.
 *
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function apiClient(root) {
  const text = readFileSync(join(root, 'apps/api/openapi.json'), 'utf8');
  const description = JSON.parse(text);
  for (const [, name] of text.matchAll(/"\$ref": "#\/components\/schemas\/([^"]*)"/g)) {
    if (!(name in description.components.schemas)) throw new Failure(`apps/api/openapi.json refers to a schema "${name}" that it does not have.`);
  }
  const types = await openapiTypescript(description, { alphabetize: true });
  return `// Generated from apps/api/openapi.json by npm run generate.\n\n${astToString(types)}`;
}
