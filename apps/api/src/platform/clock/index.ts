export { Clock, SystemClock } from './clock.js';
export { daysAfter, minutesAfter } from './instants.js';
