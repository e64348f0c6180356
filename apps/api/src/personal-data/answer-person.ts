import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Credentials, OwnSession } from '../people/index.js';
import type { JsonObject } from '../platform/audit/index.js';
import { actorOf, Throttle } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { notFound } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import type { DataSubject } from './data-subject.js';
import type { AnswerPersonDto, EraseOwnDataDto, ErasePersonDto, ErasurePlanResponse, ErasureResponse } from './dto/personal-data.dto.js';
import { FindDataSubjects } from './persistence/find-data-subjects.js';
import { ErasePersonalData } from './use-cases/erase-personal-data.js';
import { ExportPersonalData } from './use-cases/export-personal-data.js';

/** Answers people who ask what is kept of them, or want it gone: themselves, or by an administrator who made sure who asks. */
@Injectable()
export class AnswerPerson {
  constructor(
    private readonly subjects: FindDataSubjects,
    private readonly exporting: ExportPersonalData,
    private readonly erasing: ErasePersonalData,
    private readonly credentials: Credentials,
    private readonly session: OwnSession,
    private readonly throttle: Throttle,
  ) {}

  async ownExport(viewer: Viewer, response: Response): Promise<void> {
    await this.slowly(viewer);
    this.send(response, await this.exporting.execute(themselves(viewer), actorOf(viewer), 'signed-in'));
  }

  async ownPlan(viewer: Viewer): Promise<ErasurePlanResponse> {
    await this.slowly(viewer);
    return noticed(await this.subjects.plan(themselves(viewer)));
  }

  /** Erases whoever asks, once they have given their password again, and signs this browser out. */
  async eraseOwn(viewer: Viewer, { password }: EraseOwnDataDto, request: Request, response: Response): Promise<ErasureResponse> {
    await this.slowly(viewer);
    const subject = themselves(viewer);
    await this.credentials.confirm(subject.personId ?? '', password, '/password');
    const erasure = await this.erasing.execute(subject, null, 'signed-in');
    await this.session.end(request, response);
    return noticed(erasure);
  }

  async plan(viewer: Viewer, email: string): Promise<ErasurePlanResponse> {
    await this.slowly(viewer);
    return noticed(await this.subjects.plan(await this.subjects.byEmail(email)));
  }

  async exportFor(viewer: Viewer, { email, verified }: AnswerPersonDto, response: Response): Promise<void> {
    await this.slowly(viewer);
    this.send(response, await this.exporting.execute(await this.subjects.byEmail(email), actorOf(viewer), verified));
  }

  /** Erases somebody who asked, once whoever does it has given their own password again. */
  async eraseFor(viewer: Viewer, { email, verified, password }: ErasePersonDto): Promise<ErasureResponse> {
    await this.slowly(viewer);
    await this.credentials.confirm(viewer.personId ?? '', password, '/password');
    return noticed(await this.erasing.execute(await this.subjects.byEmail(email), actorOf(viewer), verified));
  }

  /** Each goes through everything that is kept: nobody needs it often. */
  private slowly({ personId }: Viewer): Promise<void> {
    return this.throttle.consume('personal-data-by-person', personId ?? '');
  }

  /** As a file to be saved, indented, so that a person can read it too. */
  private send(response: Response, found: JsonObject): void {
    response
      .setHeader('Cache-Control', 'private, no-store')
      .setHeader('Content-Disposition', 'attachment; filename="what-is-kept-about-you.json"')
      .type('application/json')
      .send(`${JSON.stringify(found, null, 2)}\n`);
  }
}

function themselves({ personId, email }: Viewer): DataSubject {
  if (personId === null || email === null) throw notFound();
  return { personId, email };
}

/** Names the protocols that somebody signed: with the notice. */
function noticed<Answer extends object>(answer: Answer): Answer & { readonly notice: NoticeResponse } {
  return { ...answer, notice: new NoticeResponse('short') };
}
