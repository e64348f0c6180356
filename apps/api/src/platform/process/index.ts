export { closeOnSignal, type Stopping } from './close-on-signal.js';
export { closeWhileStopping, drain } from './drain.js';
export { StartRefused, startFailure } from './start-failure.js';
export { beginStopping, isStopping } from './stopping.js';
