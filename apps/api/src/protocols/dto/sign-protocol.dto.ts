import { CAPACITIES } from '@isp/protocols';
import type { Capacity } from '@isp/protocols';
import { Day, Id, MayBeAbsent, OneOf, Text, Words } from '../../platform/http/index.js';
import { Confirmed, Digest } from './statement-fields.js';

/** Who signs, as what, and by what authority. */
export class SignatoryStatementDto {
  @Words('name') readonly name!: string;
  @Words('jobTitle') readonly jobTitle!: string;
  @OneOf(CAPACITIES) readonly capacity!: Capacity;
  @Words('authority') readonly authority!: string;
}

/** Signing by a personal link: of exactly the text that was shown, named by its digests. */
export class SignByLinkDto extends SignatoryStatementDto {
  @Confirmed() readonly confirmed!: true;
  @Digest() readonly contentSha256!: string;
  @Digest() readonly documentSha256!: string;
}

/** Signing by somebody signed in. Without a request id: the one request to their own address. */
export class SignProtocolDto extends SignByLinkDto {
  @MayBeAbsent() @Id() readonly requestId?: string;
  @Text('id') readonly versionNumber!: string;
}

/** Declining to sign, with the reason that the lead is told. */
export class DeclineDto {
  @Id() readonly requestId!: string;
  @Words('reason') readonly reason!: string;
}

/** A signature given on paper; its scan comes along as the file `scan`. */
export class PaperSignatureDto extends SignatoryStatementDto {
  @Text('id') readonly partyId!: string;
  @Day() readonly signedOn!: string;
}
