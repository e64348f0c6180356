import { Module } from '@nestjs/common';
import { FindResponsibilities } from './find-responsibilities.js';
import { ResponsibilitiesController } from './responsibilities.controller.js';
import { ShowResponsibilities } from './show-responsibilities.js';
import { TellOfLeftProtocols } from './tell-of-left-protocols.js';

/** Who has signed what, and who looks after it. */
@Module({ controllers: [ResponsibilitiesController], providers: [FindResponsibilities, ShowResponsibilities, TellOfLeftProtocols] })
export class ResponsibilitiesModule {}
