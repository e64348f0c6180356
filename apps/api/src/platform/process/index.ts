export { closeOnSignal } from './close-on-signal.js';
