import { Injectable } from '@nestjs/common';
import { refuseUnlessAdministrator } from '../people/index.js';
import type { Viewer } from '../platform/auth/index.js';
import type { PageQuery } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import { FindResponsibilities } from './find-responsibilities.js';
import type { LeftProtocolPage, OwnSignaturePage } from './responsibilities.response.js';

/** Shows people what they signed, and administrators what has lost its owner. An empty list has the notice in full. */
@Injectable()
export class ShowResponsibilities {
  constructor(private readonly found: FindResponsibilities) {}

  async signed(viewer: Viewer, query: PageQuery): Promise<OwnSignaturePage> {
    const page = await this.found.signed(viewer, query);
    return { ...page, notice: new NoticeResponse(page.total === 0 ? 'full' : 'short') };
  }

  async left(viewer: Viewer, organisationId: string, query: PageQuery): Promise<LeftProtocolPage> {
    refuseUnlessAdministrator(viewer, organisationId);
    const page = await this.found.left(organisationId, query);
    return { ...page, notice: new NoticeResponse(page.total === 0 ? 'full' : 'short') };
  }
}
