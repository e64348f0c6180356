export { describeApi, openApiDocument } from './describe-api.js';
