import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/index.js';
import { AnswerPerson } from './answer-person.js';
import { KeepToRetention } from './keep-to-retention.js';
import { CollectPersonalData } from './persistence/collect-personal-data.js';
import { ErasedDrafts } from './persistence/erased-drafts.js';
import { ErasingWrites } from './persistence/erasing-writes.js';
import { FindDataSubjects } from './persistence/find-data-subjects.js';
import { OutlivedDrafts } from './persistence/outlived-drafts.js';
import { OutlivedEvidence } from './persistence/outlived-evidence.js';
import { SlowReads } from './persistence/slow-reads.js';
import { PersonalDataController } from './personal-data.controller.js';
import { ErasePersonalData } from './use-cases/erase-personal-data.js';
import { ExportPersonalData } from './use-cases/export-personal-data.js';

/** What is kept of people: given to them, erased when they ask, and no longer kept than said. */
@Module({
  imports: [ProtocolsModule],
  controllers: [PersonalDataController],
  providers: [
    AnswerPerson,
    CollectPersonalData,
    ErasedDrafts,
    ErasePersonalData,
    ErasingWrites,
    ExportPersonalData,
    FindDataSubjects,
    KeepToRetention,
    OutlivedDrafts,
    OutlivedEvidence,
    SlowReads,
  ],
  exports: [ErasePersonalData, ExportPersonalData, FindDataSubjects],
})
export class PersonalDataModule {}
