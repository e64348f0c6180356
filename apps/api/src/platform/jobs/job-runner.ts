import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { run, type Runner, type TaskList } from 'graphile-worker';
import { Config } from '../config/index.js';
import { quietJobLog } from '../database/index.js';
import { HandlesJob, type JobHandler } from './handles-job.js';

const AT_ONCE = 5;

/** Runs the jobs that are due, each by the provider that {@link HandlesJob} names. Nothing runs until it is started. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  #runner: Runner | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly config: Config,
  ) {}

  /** Starts to work, and resolves once the queue is being listened to. */
  async start(): Promise<void> {
    this.#runner = await run({
      connectionString: this.config.databaseUrl,
      concurrency: AT_ONCE,
      maxPoolSize: AT_ONCE + 2,
      noHandleSignals: true,
      logger: quietJobLog,
      taskList: this.#tasks(),
    });
  }

  /** Lets the jobs under way finish. */
  async onApplicationShutdown(): Promise<void> {
    await this.#runner?.stop();
  }

  #tasks(): TaskList {
    const tasks: TaskList = {};
    for (const wrapper of this.discovery.getProviders({ metadataKey: HandlesJob.KEY })) {
      const name = this.discovery.getMetadataByDecorator(HandlesJob, wrapper);
      if (name === undefined) continue;
      if (name in tasks) throw new Error(`Two providers handle the job "${name}".`);
      const handler = wrapper.instance as JobHandler;
      tasks[name] = (payload, { job }) => handler.handle(payload, { id: job.id, attempt: job.attempts });
    }
    return tasks;
  }
}
