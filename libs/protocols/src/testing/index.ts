export * from './complete-content.js';
export * from './situations.js';
