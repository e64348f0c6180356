import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** Whether the service is up, for whoever keeps it up. */
@Module({ controllers: [HealthController], providers: [Readiness] })
export class HealthModule {}
