import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdviserMails } from './adviser-mails.js';
import { FindOrganisations } from './find-organisations.js';
import { FindPractice } from './find-practice.js';
import { OrganisationDoor } from './organisation-door.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationEntity } from './persistence/organisation.entity.js';
import { OrganisationsRepository } from './persistence/organisations.repository.js';
import { PracticesRepository } from './persistence/practices.repository.js';
import { PracticeController } from './practice.controller.js';
import { TellAdviser } from './tell-adviser.js';
import { ChangeOrganisation } from './use-cases/change-organisation.js';
import { ChangePractice } from './use-cases/change-practice.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';

/** The organisations that agree with each other, and the partners they name. */
@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity])],
  controllers: [OrganisationsController, PracticeController],
  providers: [
    AdviserMails,
    ChangeOrganisation,
    ChangePractice,
    CreateOrganisation,
    FindOrganisations,
    FindPractice,
    OrganisationDoor,
    OrganisationsRepository,
    PracticesRepository,
    TellAdviser,
  ],
  exports: [ChangePractice, CreateOrganisation, FindOrganisations, FindPractice],
})
export class OrganisationsModule {}
