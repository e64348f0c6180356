import { DiscoveryService } from '@nestjs/core';

/** What a job is told besides its payload. */
export interface JobRun {
  readonly id: string;
  /** 1 at the first try. */
  readonly attempt: number;
}

/** Does the work of one kind of job. A job may run twice (a crash after its work): handling must be idempotent. */
export interface JobHandler {
  handle(payload: unknown, run: JobRun): Promise<void>;
}

/** Marks the provider that does the jobs of this name, such as `@HandlesJob('deliver-mail')`. */
export const HandlesJob = DiscoveryService.createDecorator<string>();
