export { HELD_BACK } from './held-back.js';
export { HandlesJob, textOf } from './job-handlers.js';
export type { JobHandler, JobRun, JobTask } from './job-handlers.js';
export { JobQueue } from './job-queue.js';
export type { NewJob } from './job-queue.js';
export { JobWorker } from './job-worker.js';
export { JobsModule } from './jobs.module.js';
