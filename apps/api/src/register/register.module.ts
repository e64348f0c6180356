import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { ProtocolsModule } from '../protocols/index.js';
import { FindPublished } from './find-published.js';
import { NoticeController } from './notice.controller.js';
import { PublishedDocuments } from './published-documents.js';
import { RegisterController } from './register.controller.js';
import { ShowRegister } from './show-register.js';

/** The public register: what lead organisations publish of their protocols, and the notice that none is needed. */
@Module({
  imports: [DocumentsModule, ProtocolsModule],
  controllers: [NoticeController, RegisterController],
  providers: [FindPublished, PublishedDocuments, ShowRegister],
  exports: [ShowRegister],
})
export class RegisterModule {}
