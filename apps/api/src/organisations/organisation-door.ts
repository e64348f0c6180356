import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { actorOf } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { setETag } from '../platform/http/index.js';
import type { NewOrganisationDto } from './dto/organisation.dto.js';
import { FindOrganisations } from './find-organisations.js';
import { FindPractice } from './find-practice.js';
import type { Organisation, OrganisationInput } from './organisation.js';
import type { Practice, PracticeInput } from './practice.js';
import { ChangeOrganisation } from './use-cases/change-organisation.js';
import { ChangePractice } from './use-cases/change-practice.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';

/** Answers with an organisation, or what it tells its people, and the revision it is at, after whatever was done to it. */
@Injectable()
export class OrganisationDoor {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly creation: CreateOrganisation,
    private readonly changing: ChangeOrganisation,
    private readonly practices: FindPractice,
    private readonly practising: ChangePractice,
  ) {}

  async show(id: string, response: Response): Promise<Organisation> {
    const organisation = await this.organisations.one(id);
    setETag(response, organisation.revision);
    return organisation;
  }

  async create(viewer: Viewer, { despiteSameName = false, ...input }: NewOrganisationDto, response: Response): Promise<Organisation> {
    const id = await this.creation.execute(input, { actor: actorOf(viewer), namedBy: viewer.organisationId }, despiteSameName);
    response.location(`/api/organisations/${id}`);
    return this.show(id, response);
  }

  async change(viewer: Viewer, id: string, revision: number, input: OrganisationInput, response: Response): Promise<Organisation> {
    await this.changing.execute(viewer, id, revision, input);
    return this.show(id, response);
  }

  async showPractice(id: string, response: Response): Promise<Practice> {
    const practice = await this.practices.edited(id);
    setETag(response, practice.revision);
    return practice;
  }

  async changePractice(viewer: Viewer, id: string, revision: number, input: PracticeInput, response: Response): Promise<Practice> {
    await this.practising.execute(viewer, id, revision, input);
    return this.showPractice(id, response);
  }
}
