import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import { OneOf, Words } from '../platform/http/index.js';

/** For how many days a token can be issued: none works for ever, so that a forgotten one ends by itself. */
export const TOKEN_DAYS = [30, 90, 365] as const;

export class NewTokenDto {
  @Words('name') readonly name!: string;
  @OneOf(TOKEN_DAYS) readonly days!: (typeof TOKEN_DAYS)[number];
}

const INSTANT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;

/** A token as its organisation's administrators see it: without what it opens with. */
export class TokenResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ description: 'its last four characters' }) readonly ending!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: somebody whose account is gone' }) readonly issuedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly issuedAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly lastUsedOn!: string | null;
  @ApiProperty(INSTANT_OR_NULL) readonly withdrawnAt!: string | null;
  @ApiProperty({ description: 'neither withdrawn nor run out' }) readonly works!: boolean;
}

export class TokensResponse {
  @ApiProperty({ type: [TokenResponse], maxItems: LIMITS.tokens + LIMITS.tokensPast }) readonly tokens!: readonly TokenResponse[];
}

/** A token on the one occasion that it can be read. */
export class IssuedTokenResponse {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ description: 'shown this once: keep it where secrets are kept' }) readonly secret!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
}
