import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/index.js';
import { AnswerRequest } from './answer-request.js';
import { ConfirmAddress } from './confirm-address.js';
import { PresentSigning } from './present-signing.js';
import { SigningDoor } from './signing-door.js';
import { SigningLinks } from './signing-links.js';
import { SigningController } from './signing.controller.js';

/** Reading, signing and declining by personal link, without an account. */
@Module({
  imports: [ProtocolsModule],
  controllers: [SigningController],
  providers: [AnswerRequest, ConfirmAddress, PresentSigning, SigningDoor, SigningLinks],
})
export class SigningModule {}
