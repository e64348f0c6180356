import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';

/** Jobs: owed in transactions, worked off after them. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [JobQueue, JobWorker], exports: [JobQueue, JobWorker] })
export class JobsModule {}
