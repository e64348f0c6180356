export { Readiness, type Ready } from './readiness.js';
export { HealthModule } from './health.module.js';
