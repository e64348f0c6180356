export { advisersOf } from './advisers-of.js';
export { mountDecision } from './mount-decision.js';
