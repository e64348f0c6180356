import { Module } from '@nestjs/common';
import { RegisterModule } from '../register/index.js';
import { BringInShipped } from './bring-in-shipped.js';
import { FindEditions } from './find-editions.js';
import { FindGuidance } from './find-guidance.js';
import { FindToEdit } from './find-to-edit.js';
import { GuidanceDesk } from './guidance-desk.js';
import { GuidanceEditorController } from './guidance-editor.controller.js';
import { GuidanceController } from './guidance.controller.js';
import { GuidanceShelf } from './persistence/guidance-shelf.js';
import { SearchController } from './search.controller.js';
import { ShowGuidance } from './show-guidance.js';
import { EditGuidance } from './use-cases/edit-guidance.js';
import { PublishEdition } from './use-cases/publish-edition.js';

/** Guidance for people who decide whether to share: dated, sourced, of a nation, kept edition by edition. */
@Module({
  imports: [RegisterModule],
  controllers: [GuidanceController, GuidanceEditorController, SearchController],
  providers: [BringInShipped, EditGuidance, FindEditions, FindGuidance, FindToEdit, GuidanceDesk, GuidanceShelf, PublishEdition, ShowGuidance],
  exports: [FindGuidance],
})
export class GuidanceModule {}
