import { LIMITS } from '@isp/protocols';
import type { CompleteReview, EndProtocol, Party, Publication, Review } from '@isp/protocols';
import { PartyDto } from './content.dto.js';
import { Day, DayOrNull, Email, Id, MayBeAbsent, OneOf, Part, Rows, Text, Words } from '../../platform/http/index.js';

/** What a new protocol starts from. */
export class StartProtocolDto {
  @Words('id') readonly templateKey!: string;
  @Words('title') readonly title!: string;
}

/** Somebody at a party, to read the draft. */
export class ShowDraftDto {
  @Text('id') readonly partyId!: string;
  @Words('name') readonly name!: string;
  @Email() readonly email!: string;
}

/** Somebody to sign. */
export class SignatoryDto {
  @Words('name') readonly name!: string;
  @Email() readonly email!: string;
  @Words('role') readonly role!: string;
}

/** Somebody to sign for a party. */
export class SignatoryOfPartyDto extends SignatoryDto {
  @Text('id') readonly partyId!: string;
}

/** Freezing the draft and asking for signatures. */
export class SendForSignatureDto {
  @Rows(() => SignatoryOfPartyDto, LIMITS.parties.most * LIMITS.requestsPerParty) readonly requests!: SignatoryOfPartyDto[];
  @DayOrNull() readonly deadline!: string | null;
}

/** The day by which signatures are hoped for. */
export class SetDeadlineDto {
  @DayOrNull() readonly deadline!: string | null;
}

/** Why something is done that others will want explained. */
export class ReasonDto {
  @Words('reason') readonly reason!: string;
}

/** A party that was not there when the version was frozen, with all that the protocol says of it, and who signs for it. */
export class JoinLateDto {
  @Part(() => PartyDto) readonly party!: PartyDto;
  @Rows(() => SignatoryDto, LIMITS.requestsPerParty) readonly requests!: SignatoryDto[];

  /** As the domain takes it, without the ids that requests are given: plain data. */
  joining(): { readonly party: Party; readonly requests: readonly { readonly name: string; readonly email: string; readonly role: string }[] } {
    return JSON.parse(JSON.stringify(this)) as ReturnType<JoinLateDto['joining']>;
  }
}

/** Why the text is to change, and whether everybody signs again. */
export class StartChangeDto extends ReasonDto {
  @OneOf(['minor', 'major']) readonly kind!: 'minor' | 'major';
}

/** A party that leaves. */
export class LeaveDto extends ReasonDto {
  @Text('id') readonly partyId!: string;
  @Day() readonly leftOn!: string;
}

/** How a review came out. */
export class ReviewOutcomeDto {
  @OneOf(['no-change', 'minor-change', 'major-change', 'no-longer-needed']) readonly outcome!: NonNullable<Review['outcome']>;
  @Text('note') readonly note!: string;
  @MayBeAbsent() @DayOrNull() readonly nextReviewOn?: string | null;

  /** As the domain takes it: without a day, the protocol's own cycle sets it. */
  completion(): CompleteReview {
    const { outcome, note, nextReviewOn } = this;
    return { outcome, note, ...(typeof nextReviewOn === 'string' ? { nextReviewOn } : {}) };
  }
}

/** When, how and why a protocol ends. */
export class EndProtocolDto extends ReasonDto {
  @Day() readonly on!: string;
  @MayBeAbsent() @OneOf(['ended', 'withdrawn', 'superseded']) readonly kind?: 'ended' | 'withdrawn' | 'superseded';
  @MayBeAbsent() @Id() readonly supersededBy?: string;

  /** As the domain takes it: it ends, unless said otherwise. */
  ending(): EndProtocol {
    const { on, reason, kind = 'ended', supersededBy = null } = this;
    return { on, reason, kind, supersededBy };
  }
}

/** How much of a protocol stands on the public register. */
export class SetPublicationDto {
  @OneOf(['full', 'summary', 'none']) readonly level!: Publication['level'];
  @Text('reason') readonly reason!: string;
}

/** Who is answerable for the protocol from now on. */
export class ChangeOwnerDto {
  @Id() readonly personId!: string;
}
