import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { TemplatesModule } from '../templates/index.js';
import { Answers } from './answers.js';
import { ArriveAtDates } from './arrive-at-dates.js';
import { CompletePartiesElsewhere } from './complete-parties-elsewhere.js';
import { CompleteRegisterEntries } from './complete-register-entries.js';
import { DashboardController } from './controllers/dashboard.controller.js';
import { DraftsController } from './controllers/drafts.controller.js';
import { LifeController } from './controllers/life.controller.js';
import { ProtocolsController } from './controllers/protocols.controller.js';
import { SignaturesController } from './controllers/signatures.controller.js';
import { VersionsController } from './controllers/versions.controller.js';
import { Dashboard } from './dashboard.js';
import { FindProtocols } from './find-protocols.js';
import { ForgetNamesOfTheRegister } from './forget-names-of-the-register.js';
import { Attachments } from './persistence/attachments.js';
import { Changes } from './persistence/changes.js';
import { FindOwner } from './persistence/find-owner.js';
import { FrozenContents } from './persistence/frozen-contents.js';
import { FrozenVersions } from './persistence/frozen-versions.js';
import { KnownOrganisations } from './persistence/known-organisations.js';
import { OwedMails } from './persistence/owed-mails.js';
import { ProtocolHistory } from './persistence/protocol-history.js';
import { ProtocolLists } from './persistence/protocol-lists.js';
import { ProtocolRepository } from './persistence/protocol.repository.js';
import { Turns } from './persistence/turns.js';
import { PresentProtocol } from './present-protocol.js';
import { ProtocolTexts } from './protocol-texts.js';
import { ReadHistory } from './read-history.js';
import { ReckonDueDays } from './reckon-due-days.js';
import { RefusalsModule } from './refusals.module.js';
import { ShowFiles } from './show-files.js';
import { ShowTexts } from './show-texts.js';
import { ChaseSignatures } from './use-cases/chase-signatures.js';
import { EditDraft } from './use-cases/edit-draft.js';
import { LookAfterProtocol } from './use-cases/look-after-protocol.js';
import { OpenRequest } from './use-cases/open-request.js';
import { RecordPaperSignature } from './use-cases/record-paper-signature.js';
import { SendForSignature } from './use-cases/send-for-signature.js';
import { ShowDraft } from './use-cases/show-draft.js';
import { SignProtocol } from './use-cases/sign-protocol.js';
import { StartProtocol } from './use-cases/start-protocol.js';

const PERSISTENCE = [
  Attachments,
  Changes,
  FindOwner,
  FrozenContents,
  FrozenVersions,
  KnownOrganisations,
  OwedMails,
  ProtocolHistory,
  ProtocolLists,
  ProtocolRepository,
  Turns,
];

const USE_CASES = [
  ArriveAtDates,
  ChaseSignatures,
  CompletePartiesElsewhere,
  CompleteRegisterEntries,
  EditDraft,
  ForgetNamesOfTheRegister,
  LookAfterProtocol,
  OpenRequest,
  ReckonDueDays,
  RecordPaperSignature,
  SendForSignature,
  ShowDraft,
  SignProtocol,
  StartProtocol,
];

const READING = [Answers, Dashboard, FindProtocols, PresentProtocol, ProtocolTexts, ReadHistory, ShowFiles, ShowTexts];

/** Protocols: drafted, sent, signed, reviewed and ended through the one door for writing. */
@Module({
  imports: [DocumentsModule, OrganisationsModule, RefusalsModule, TemplatesModule],
  controllers: [DashboardController, DraftsController, LifeController, ProtocolsController, SignaturesController, VersionsController],
  providers: [...PERSISTENCE, ...USE_CASES, ...READING],
  exports: [Changes, FindOwner, FrozenVersions, OpenRequest, ProtocolRepository, ProtocolTexts, ShowTexts, SignProtocol],
})
export class ProtocolsModule {}
