export { happened, whenever, type Happenings } from './happenings.js';
export { startObservation, type ObservationServer } from './observation-server.js';
