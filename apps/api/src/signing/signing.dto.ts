import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { LIMITS } from '@isp/protocols';
import { LONGEST_PASSWORD } from '../people/index.js';
import { Secret, Words } from '../platform/http/index.js';

/** A one-time code, as somebody types it: spaces do not count. */
export class ConfirmationDto {
  @ApiProperty({ pattern: '^\\s*(\\d\\s*){6}$', maxLength: LIMITS.oneTimeCode }) @IsString() @MaxLength(LIMITS.oneTimeCode) @Matches(/^\s*(\d\s*){6}$/) readonly code!: string;
}

/** Declining, with the reason that the lead is told. */
export class DeclineByLinkDto {
  @Words('reason') readonly reason!: string;
}

/** An account for whoever has confirmed their address. */
export class AccountByLinkDto {
  @Secret(LONGEST_PASSWORD) readonly password!: string;
}
