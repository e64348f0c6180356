import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { ProtocolsModule } from '../protocols/index.js';
import { FindPublished } from './find-published.js';
import { FindPublishedOrganisations } from './find-published-organisations.js';
import { ListRegister } from './list-register.js';
import { NoticeController } from './notice.controller.js';
import { PublishedChanges } from './published-changes.js';
import { PublishedDocuments } from './published-documents.js';
import { PublishedOrganisationsController } from './published-organisations.controller.js';
import { RegisterFilesController } from './register-files.controller.js';
import { RegisterController } from './register.controller.js';
import { ShowPublishedOrganisations } from './show-published-organisations.js';
import { ShowRegister } from './show-register.js';

/** The public register: what lead organisations publish of their protocols, and the notice that none is needed. */
@Module({
  imports: [DocumentsModule, ProtocolsModule],
  // What has a name of its own comes before what is any reference.
  controllers: [NoticeController, PublishedOrganisationsController, RegisterFilesController, RegisterController],
  providers: [FindPublished, FindPublishedOrganisations, ListRegister, PublishedChanges, PublishedDocuments, ShowPublishedOrganisations, ShowRegister],
  exports: [ShowRegister],
})
export class RegisterModule {}
