import { Module } from '@nestjs/common';
import { TemplatesController } from './templates.controller.js';
import { Templates } from './templates.js';

/** Templates: published by a release, read by drafters. */
@Module({ controllers: [TemplatesController], providers: [Templates], exports: [Templates] })
export class TemplatesModule {}
