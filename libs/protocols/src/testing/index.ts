export * from './complete-content.js';
export * from './situations.js';
export * from './refused.js';
