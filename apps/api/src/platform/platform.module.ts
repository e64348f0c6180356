import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AuditModule } from './audit/index.js';
import { AuthModule } from './auth/index.js';
import { Clock } from './clock/index.js';
import { Config } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { HealthModule } from './health/index.js';
import { ProblemFilter } from './http/index.js';
import { JobsModule } from './jobs/index.js';
import { MailModule } from './mail/index.js';

/** What every module may rely on: configuration, clock, database, audit trail, jobs, mail, and who is asking. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [AuditModule, AuthModule, DatabaseModule, HealthModule, JobsModule, MailModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Config, Clock],
    };
  }
}
