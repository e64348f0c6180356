export { RefuseDemonstration } from './refuse-demonstration.js';
