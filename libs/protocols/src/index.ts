export * from './civil-dates.js';
export * from './content.js';
export * from './events.js';
export * from './limits.js';
export * from './protocol.js';
export * from './refusals.js';
