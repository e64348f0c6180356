export * from './code-names.js';
export * from './content-of-record.js';
export * from './dates-of-record.js';
export * from './json-shape.js';
export * from './parties-of-record.js';
export * from './read-record.js';
export * from './register-record.js';
export * from './remarks.js';
