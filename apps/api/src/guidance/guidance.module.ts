import { Module } from '@nestjs/common';
import { RegisterModule } from '../register/index.js';
import { BringInShipped } from './bring-in-shipped.js';
import { FindGuidance } from './find-guidance.js';
import { GuidanceController } from './guidance.controller.js';
import { GuidanceShelf } from './persistence/guidance-shelf.js';
import { SearchController } from './search.controller.js';
import { ShowGuidance } from './show-guidance.js';

/** Guidance for people who decide whether to share: dated, sourced, of a nation, kept edition by edition. */
@Module({
  imports: [RegisterModule],
  controllers: [GuidanceController, SearchController],
  providers: [BringInShipped, FindGuidance, GuidanceShelf, ShowGuidance],
  exports: [FindGuidance],
})
export class GuidanceModule {}
