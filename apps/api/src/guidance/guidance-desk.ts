import { Injectable } from '@nestjs/common';
import type { GuidanceEntry } from '@isp/guidance/content';
import type { Response } from 'express';
import { actorOf } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { setETag } from '../platform/http/index.js';
import { checkThatStands } from './checking.js';
import type { CheckDto, EditedQuery, EditedSourcesQuery, PublishEntryDto, PublishSourceDto, RestoreDto, WrittenEntryDto } from './dto/edit-guidance.dto.js';
import type { Edited, EditedPage, EditedResponse, EditedSourcesPage, PreviewResponse } from './dto/editing.response.js';
import { differences, FindEditions } from './find-editions.js';
import { FindGuidance } from './find-guidance.js';
import { FindToEdit } from './find-to-edit.js';
import { problemsWith } from './unpublishable.js';
import { EditGuidance } from './use-cases/edit-guidance.js';

/** Which edition of what somebody wants changed, as the request says it. */
export interface Asked {
  readonly what: Edited;
  readonly key: string;
  readonly number: number;
}

/** Answers those who edit guidance: with what there is to do, and with what stands after each thing that they did. */
@Injectable()
export class GuidanceDesk {
  constructor(
    private readonly toEdit: FindToEdit,
    private readonly editions: FindEditions,
    private readonly guidance: FindGuidance,
    private readonly editing: EditGuidance,
    private readonly clock: Clock,
  ) {}

  entries(query: EditedQuery): Promise<EditedPage> {
    return this.toEdit.entries(query, this.clock.today());
  }

  sources(query: EditedSourcesQuery): Promise<EditedSourcesPage> {
    return this.toEdit.sources(query);
  }

  async show(what: Edited, key: string, response: Response): Promise<EditedResponse> {
    const edited = await this.editions.current(what, key);
    setETag(response, edited.edition.number);
    return edited;
  }

  async preview(slug: string, content: WrittenEntryDto): Promise<PreviewResponse> {
    const [sources, before] = await Promise.all([this.guidance.sources(), this.editions.content('entry', slug)]);
    const lastChecked = checkThatStands(before as GuidanceEntry | null, content);
    const entry = { slug, ...content, lastChecked };
    return { problems: problemsWith(entry, sources), sources, lastChecked, differences: differences(before, entry) };
  }

  async publish(viewer: Viewer, asked: Asked, written: PublishEntryDto | PublishSourceDto, response: Response): Promise<EditedResponse> {
    await this.editing.publish({ ...asked, by: actorOf(viewer) }, written);
    return this.show(asked.what, asked.key, response);
  }

  async check(viewer: Viewer, asked: Asked, check: CheckDto, response: Response): Promise<EditedResponse> {
    await this.editing.check({ ...asked, by: actorOf(viewer) }, check);
    return this.show(asked.what, asked.key, response);
  }

  async restore(viewer: Viewer, asked: Asked, restoring: RestoreDto, response: Response): Promise<EditedResponse> {
    await this.editing.restore({ ...asked, by: actorOf(viewer) }, restoring);
    return this.show(asked.what, asked.key, response);
  }

  async takeShipped(viewer: Viewer, asked: Asked, note: string, response: Response): Promise<EditedResponse> {
    await this.editing.takeShipped({ ...asked, by: actorOf(viewer) }, note);
    return this.show(asked.what, asked.key, response);
  }
}
