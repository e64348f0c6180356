import { ApiProperty } from '@nestjs/swagger';
import { CAPACITIES, LIMITS, PROTOCOL_KINDS } from '@isp/protocols';
import type { Capacity, ProtocolKind } from '@isp/protocols';
import { NoticeResponse, PROGRESS, SignatureResponse } from '../protocols/index.js';
import type { Progress } from '../protocols/index.js';

const TEXT_OR_NULL = { type: String, nullable: true } as const;

export class AskedResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ description: 'masked until the address is confirmed' }) readonly email!: string;
  @ApiProperty() readonly role!: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly deadline!: string | null;
  @ApiProperty({ enum: ['open', 'signed', 'declined', 'closed'] }) readonly state!: 'open' | 'signed' | 'declined' | 'closed';
  @ApiProperty({ type: String, nullable: true, description: 'why it can no longer be answered' }) readonly closedBecause!: string | null;
}

export class LeadNameResponse {
  @ApiProperty() readonly name!: string;
}

export class SigningProtocolResponse {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty({ enum: [...PROTOCOL_KINDS] }) readonly kind!: ProtocolKind;
  @ApiProperty({ type: LeadNameResponse }) readonly leadOrganisation!: LeadNameResponse;
  @ApiProperty() readonly summary!: string;
}

export class SigningPartyResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly name!: string;
}

/** The text behind the link: a frozen version with its digests, or a draft without. */
export class SigningVersionResponse {
  @ApiProperty() readonly number!: string;
  @ApiProperty(TEXT_OR_NULL) readonly contentSha256!: string | null;
  @ApiProperty(TEXT_OR_NULL) readonly documentSha256!: string | null;
  @ApiProperty() readonly html!: string;
}

export class SigningProgressResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: [...PROGRESS] }) readonly progress!: Progress;
}

export class DeclinedByLinkResponse {
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
  @ApiProperty() readonly reason!: string;
}

/** What a personal link leads to: all that its owner needs to read, and to sign or decline. */
export class SigningResponse {
  @ApiProperty({ enum: ['sign', 'read-draft'] }) readonly purpose!: 'sign' | 'read-draft';
  @ApiProperty({ type: AskedResponse }) readonly request!: AskedResponse;
  @ApiProperty({ type: SigningProtocolResponse }) readonly protocol!: SigningProtocolResponse;
  @ApiProperty({ type: SigningPartyResponse }) readonly party!: SigningPartyResponse;
  @ApiProperty({ type: SigningVersionResponse }) readonly version!: SigningVersionResponse;
  @ApiProperty({ type: [SigningProgressResponse], maxItems: LIMITS.parties.most }) readonly parties!: readonly SigningProgressResponse[];
  @ApiProperty({ description: 'this session has confirmed the address by a code' }) readonly confirmed!: boolean;
  @ApiProperty() readonly opened!: boolean;
  @ApiProperty({ type: SignatureResponse, nullable: true }) readonly signature!: SignatureResponse | null;
  @ApiProperty({ type: DeclinedByLinkResponse, nullable: true }) readonly declined!: DeclinedByLinkResponse | null;
  @ApiProperty({ enum: [...CAPACITIES], isArray: true, maxItems: CAPACITIES.length }) readonly capacities!: readonly Capacity[];
  @ApiProperty({ description: 'whether the address has an account already' }) readonly hasAccount!: boolean;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

/** Where a code went. */
export class CodeSentResponse {
  @ApiProperty() readonly sentTo!: string;
  @ApiProperty({ type: 'integer' }) readonly expiresInMinutes!: number;
}
