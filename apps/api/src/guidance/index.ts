export { BringInShipped } from './bring-in-shipped.js';
export { FindGuidance } from './find-guidance.js';
export { GuidanceModule } from './guidance.module.js';
