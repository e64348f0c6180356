import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindOrganisations } from './find-organisations.js';
import { OrganisationDoor } from './organisation-door.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationEntity } from './persistence/organisation.entity.js';
import { OrganisationsRepository } from './persistence/organisations.repository.js';
import { ChangeOrganisation } from './use-cases/change-organisation.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';

/** The organisations that agree with each other, and the partners they name. */
@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity])],
  controllers: [OrganisationsController],
  providers: [ChangeOrganisation, CreateOrganisation, FindOrganisations, OrganisationDoor, OrganisationsRepository],
  exports: [CreateOrganisation, FindOrganisations],
})
export class OrganisationsModule {}
