export { log, openLog, type LogFields } from './log.js';
export { nestLog } from './nest-log.js';
export { redacted, safeError, type SafeError } from './safe-error.js';
export { takeOverConsole } from './take-over-console.js';
