export { Templates } from './templates.js';
export { TemplatesModule } from './templates.module.js';
export { TAKEN_IN_TEMPLATE } from './templates.js';
