export { enqueueJob, type NewJob } from './enqueue-job.js';
export { HandlesJob, type JobHandler, type JobRun } from './handles-job.js';
export { JobRunner } from './job-runner.js';
export { JobsModule } from './jobs.module.js';
