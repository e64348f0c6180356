import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { OwnSession } from '../people/index.js';
import type { SessionView } from '../people/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { ShowTexts, versionName } from '../protocols/index.js';
import type { SignByLinkDto } from '../protocols/index.js';
import { AnswerRequest } from './answer-request.js';
import { ConfirmAddress } from './confirm-address.js';
import { PresentSigning } from './present-signing.js';
import { SigningLinks } from './signing-links.js';
import type { CodeSentResponse, SigningResponse } from './signing.response.js';

/** Follows the link first, whatever is asked: the door of everything that is done by one. */
@Injectable()
export class SigningDoor {
  constructor(
    private readonly links: SigningLinks,
    private readonly present: PresentSigning,
    private readonly address: ConfirmAddress,
    private readonly answers: AnswerRequest,
    private readonly texts: ShowTexts,
    private readonly session: OwnSession,
  ) {}

  async read(viewer: Viewer, token: string, from: string): Promise<SigningResponse> {
    return this.present.for(viewer, await this.links.follow(token, from));
  }

  async open(token: string, from: string): Promise<void> {
    const found = await this.links.follow(token, from);
    if ('request' in found) await this.answers.open(found);
  }

  async pdf(token: string, from: string): ReturnType<ShowTexts['signedPdf']> {
    const found = await this.links.follow(token, from);
    return 'request' in found
      ? this.texts.signedPdf(found.protocol, versionName(found.version.number))
      : this.texts.shownDraftPdf(found.protocol);
  }

  async sendCode(token: string, from: string): Promise<CodeSentResponse> {
    return this.address.sendCode(await this.links.followToSign(token, from), from);
  }

  async confirm(token: string, from: string, code: string, request: Request): Promise<void> {
    await this.address.confirm(await this.links.followToSign(token, from), code, request);
  }

  async sign(viewer: Viewer, token: string, from: string, input: SignByLinkDto): Promise<SigningResponse> {
    await this.answers.sign(viewer, await this.links.followToSign(token, from), input);
    return this.read(viewer, token, from);
  }

  async decline(viewer: Viewer, token: string, from: string, reason: string): Promise<SigningResponse> {
    await this.answers.decline(viewer, await this.links.followToSign(token, from), reason);
    return this.read(viewer, token, from);
  }

  async openAccount(viewer: Viewer, token: string, from: string, password: string, request: Request, response: Response): Promise<SessionView> {
    const found = await this.links.followToSign(token, from);
    return this.session.begin(request, response, await this.answers.openAccount(viewer, found, password));
  }
}
