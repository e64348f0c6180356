import { ApiProperty } from '@nestjs/swagger';
import { Equals } from 'class-validator';
import { LIMITS } from '@isp/protocols';
import { Email, OneOf, Secret } from '../../platform/http/index.js';
import { LONGEST_PASSWORD } from '../../people/index.js';
import { NoticeResponse } from '../../protocols/index.js';
import { VERIFICATIONS } from '../data-subject.js';
import type { Erasure, ErasurePlan, Obstacle, Verification } from '../data-subject.js';

/** How an administrator may have made sure: by command is for whoever runs the service. */
const BY_ADMINISTRATOR = VERIFICATIONS.filter((how) => how !== 'signed-in' && how !== 'command');

export class EraseOwnDataDto {
  @Secret(LONGEST_PASSWORD) password!: string;
  @ApiProperty({ enum: [true] }) @Equals(true) confirmed!: true;
}

export class FindPersonDto {
  @Email() email!: string;
}

export class AnswerPersonDto extends FindPersonDto {
  @OneOf(BY_ADMINISTRATOR) verified!: Verification;
}

export class ErasePersonDto extends AnswerPersonDto {
  /** Of whoever erases: it cannot be undone, and a session left open is not enough. */
  @Secret(LONGEST_PASSWORD) password!: string;
  @ApiProperty({ enum: [true] }) @Equals(true) confirmed!: true;
}

class ObstacleResponse {
  @ApiProperty({ enum: ['last-administrator', 'last-platform-administrator', 'owns-protocol', 'asked-to-sign', 'intake-under-way'] }) readonly code!: Obstacle['code'];
  @ApiProperty({ required: false, format: 'uuid' }) readonly organisationId?: string;
  @ApiProperty({ required: false }) readonly name?: string;
  @ApiProperty({ required: false, format: 'uuid' }) readonly protocolId?: string;
  @ApiProperty({ required: false }) readonly reference?: string;
  @ApiProperty({ required: false, format: 'uuid' }) readonly intakeId?: string;
}

class KeptTextResponse {
  @ApiProperty({ format: 'uuid' }) readonly protocolId!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty() readonly version!: string;
}

class KeptSignatureResponse extends KeptTextResponse {
  @ApiProperty({ format: 'date' }) readonly signedOn!: string;
}

export class ErasurePlanResponse implements ErasurePlan {
  @ApiProperty() readonly email!: string;
  @ApiProperty() readonly hasAccount!: boolean;
  @ApiProperty() readonly known!: boolean;
  @ApiProperty({ type: [ObstacleResponse], maxItems: 4 * LIMITS.erasurePlan + 1 }) readonly obstacles!: readonly Obstacle[];
  @ApiProperty({ type: [KeptSignatureResponse], maxItems: LIMITS.erasurePlan }) readonly keptSignatures!: readonly KeptSignatureResponse[];
  @ApiProperty({ type: [KeptTextResponse], maxItems: LIMITS.erasurePlan }) readonly keptTexts!: readonly KeptTextResponse[];
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

export class ErasureResponse implements Erasure {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly erasureId!: string | null;
  @ApiProperty({ type: [KeptSignatureResponse], maxItems: LIMITS.erasurePlan }) readonly keptSignatures!: readonly KeptSignatureResponse[];
  @ApiProperty({ type: [KeptTextResponse], maxItems: LIMITS.erasurePlan }) readonly keptTexts!: readonly KeptTextResponse[];
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
