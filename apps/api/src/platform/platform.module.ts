import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock/index.js';
import { Config } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { HealthModule } from './health/index.js';
import { JobsModule } from './jobs/index.js';

/** What every module may rely on: the configuration, the clock, the database and the job queue. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule, HealthModule, JobsModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [Config, Clock, JobsModule],
    };
  }
}
