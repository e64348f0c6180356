import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * The types of the client, from the API's description.
 *
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function apiClient(root) {
  const description = JSON.parse(readFileSync(join(root, 'apps/api/openapi.json'), 'utf8'));
  const types = await openapiTypescript(description, { alphabetize: true });
  return `// Generated from apps/api/openapi.json by npm run generate.\n\n${astToString(types)}`;
}
