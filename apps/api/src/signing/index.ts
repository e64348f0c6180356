export { SigningModule } from './signing.module.js';
export type { SigningResponse } from './signing.response.js';
