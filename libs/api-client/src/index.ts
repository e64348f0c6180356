export type { Answer, Method, PathWith } from './answer.js';
export { createApiClient } from './create-api-client.js';
export type { ApiClient } from './create-api-client.js';
export type { PageRequest } from './page-request.js';
export type { components, operations, paths } from './schema.js';
