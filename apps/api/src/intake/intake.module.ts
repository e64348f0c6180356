import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/index.js';
import { TemplatesModule } from '../templates/index.js';
import { ExportRecords } from './export-records.js';
import { IntakesController } from './intakes.controller.js';
import { FindIntakes } from './persistence/find-intakes.js';
import { FindMatches } from './persistence/find-matches.js';
import { FindOwners } from './persistence/find-owners.js';
import { IntakesRepository } from './persistence/intakes.repository.js';
import { PrepareIntake } from './use-cases/prepare-intake.js';
import { RunIntake } from './use-cases/run-intake.js';
import { TakeBackRecords } from './use-cases/take-back-records.js';
import { TakeInRecords } from './use-cases/take-in-records.js';
import { WorkOffRecords } from './use-cases/work-off-records.js';

/** Takes in the records of a public register: agreements made elsewhere, as they are stated there. */
@Module({
  imports: [ProtocolsModule, TemplatesModule],
  controllers: [IntakesController],
  providers: [ExportRecords, FindIntakes, FindMatches, FindOwners, IntakesRepository, PrepareIntake, RunIntake, TakeBackRecords, TakeInRecords, WorkOffRecords],
})
export class IntakeModule {}
