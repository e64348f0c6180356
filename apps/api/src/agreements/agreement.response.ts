import { ApiProperty } from '@nestjs/swagger';
import { AGREEMENT_REASONS, COVERAGES, LIMITS, PROTOCOL_KINDS, STANDING_KINDS } from '@isp/protocols';
import type { AgreementReason, Coverage, ProtocolKind, PublishedBetween, StandingKind } from '@isp/protocols';
import { DataRowDto, NamedResponse, NoticeResponse, StatedElsewhereResponse } from '../protocols/index.js';
import { MOST_READ } from './find-agreements.js';
import { MOST_OFFERED } from './find-named.js';

const DATE_OR_NULL = { type: String, format: 'date', nullable: true } as const;

/** Whom a name leads to, among those that published protocols name. */
export class NamedBodyResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: a party taken in, which is no organisation here; ask about it by its name' }) readonly id!: string | null;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: [String], maxItems: LIMITS.formerNames }) readonly formerNames!: readonly string[];
}

const FINDINGS = ['one', 'choose', 'similar', 'none'] as const;

/** One side of the question: what was asked for, and whom it leads to. */
export class AskedBodyResponse {
  @ApiProperty({ maxLength: LIMITS.shortText }) readonly asked!: string;
  @ApiProperty({ enum: [...FINDINGS], description: 'choose: several have this name, or these have its words; similar: nobody has this name, and these have names much like it; none: no published protocol names anybody so' })
  readonly found!: (typeof FINDINGS)[number];
  @ApiProperty({ type: NamedBodyResponse, nullable: true, description: 'the one that is meant' }) readonly body!: NamedBodyResponse | null;
  @ApiProperty({ type: [NamedBodyResponse], maxItems: MOST_OFFERED }) readonly candidates!: readonly NamedBodyResponse[];
}

/** What stands between the two on the day: the state of an arrangement, never of a permission. */
export class BetweenResponse {
  @ApiProperty({ enum: ['in-force', 'not-yet-in-force', 'no-longer-in-force', 'never-in-force', 'stated', 'not-published'] }) readonly kind!: PublishedBetween['kind'];
  @ApiProperty({ type: String, nullable: true }) readonly version!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly since!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly from!: string | null;
  @ApiProperty(DATE_OR_NULL) readonly until!: string | null;
  @ApiProperty({ type: StatedElsewhereResponse, nullable: true }) readonly stated!: StatedElsewhereResponse | null;
}

/** One of the two as the published text names it, with the day it signed, where that is published. */
export class SideResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty(DATE_OR_NULL) readonly signedOn!: string | null;
}

/** A kind of data that was asked for, and the rows that name it. */
export class KindOfDataResponse {
  @ApiProperty({ maxLength: LIMITS.shortText }) readonly kind!: string;
  @ApiProperty({ type: [String], maxItems: LIMITS.dataRows }) readonly rowIds!: readonly string[];
}

/** A published protocol that names both, and how far it answers. */
export class AnsweringProtocolInBriefResponse {
  @ApiProperty() readonly reference!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ format: 'uri', description: 'its page on the register' }) readonly url!: string;
  @ApiProperty({ enum: [...PROTOCOL_KINDS] }) readonly kind!: ProtocolKind;
  @ApiProperty({ enum: ['full', 'summary'] }) readonly level!: 'full' | 'summary';
  @ApiProperty({ enum: [...STANDING_KINDS], description: 'of the whole protocol; between the two it may be another' }) readonly standing!: StandingKind;
  @ApiProperty({ enum: [...COVERAGES] }) readonly coverage!: Coverage;
  @ApiProperty({ enum: [...AGREEMENT_REASONS], isArray: true, maxItems: AGREEMENT_REASONS.length }) readonly reasons!: readonly AgreementReason[];
  @ApiProperty({ type: BetweenResponse }) readonly between!: BetweenResponse;
  @ApiProperty({ type: SideResponse }) readonly giver!: SideResponse;
  @ApiProperty({ type: SideResponse }) readonly receiver!: SideResponse;
  @ApiProperty({ description: 'one of the two joined after the rows were written, and takes part in them like the others' }) readonly joinedLater!: boolean;
  @ApiProperty({ type: [KindOfDataResponse], maxItems: LIMITS.shortText }) readonly kinds!: readonly KindOfDataResponse[];
}

/** Rows of one protocol that one answer shows, those that were asked for first. */
export const MOST_ROWS = 50;

/** The same with what the protocol says. */
export class AnsweringProtocolResponse extends AnsweringProtocolInBriefResponse {
  @ApiProperty({ type: NamedResponse }) readonly leadOrganisation!: NamedResponse;
  @ApiProperty({ description: 'the summary for practitioners' }) readonly summary!: string;
  @ApiProperty({ type: [DataRowDto], maxItems: MOST_ROWS, nullable: true, description: 'rows from giver to receiver, those that were asked for first; null: data is not published' })
  readonly rows!: readonly DataRowDto[] | null;
  @ApiProperty({ type: 'integer', description: 'rows from giver to receiver besides these' }) readonly moreRows!: number;
}

/** Where to read on, for whoever asks about one person: no agreement is needed for that. */
export class FurtherLinksResponse {
  @ApiProperty({ format: 'uri', description: 'this question as a page' }) readonly page!: string;
  @ApiProperty({ format: 'uri' }) readonly guidance!: string;
  @ApiProperty({ format: 'uri' }) readonly decision!: string;
}

const ANSWERS = ['yes', 'partly', 'none', 'which-organisation', 'same-organisation'] as const;
export type AgreementOutcome = (typeof ANSWERS)[number];

/** The answer to one question. It is about what is published on this register, and says so. */
class AnswerResponse {
  @ApiProperty({
    enum: [...ANSWERS],
    description: 'none: none that is published here. which-organisation: a name is nobody’s word for word, or several have it: choose among the candidates. same-organisation: giver and receiver are one',
  })
  readonly answer!: AgreementOutcome;
  @ApiProperty({ type: AskedBodyResponse }) readonly from!: AskedBodyResponse;
  @ApiProperty({ type: AskedBodyResponse }) readonly to!: AskedBodyResponse;
  @ApiProperty({ maxLength: LIMITS.shortText }) readonly data!: string;
  @ApiProperty({ format: 'date', description: 'the day that it is answered for' }) readonly on!: string;
  @ApiProperty({ description: 'more published protocols name both than were read for this answer: ask for one kind of data, or look at the register' })
  readonly moreNameBoth!: boolean;
  @ApiProperty({ enum: ['published-here'], description: 'protocols that are published on this register, and nowhere else' }) readonly searchedWhere!: 'published-here';
}

/** An answer among many, which has the notice beside it once for all. */
export class AgreementInBriefResponse extends AnswerResponse {
  @ApiProperty({ type: [AnsweringProtocolInBriefResponse], maxItems: MOST_READ, description: 'the published protocols that name both, those that cover the question first' })
  readonly protocols!: readonly AnsweringProtocolInBriefResponse[];
}

/** An answer by itself. */
export class AgreementResponse extends AnswerResponse {
  @ApiProperty({ type: [AnsweringProtocolResponse], maxItems: MOST_READ, description: 'the published protocols that name both, those that cover the question first' })
  readonly protocols!: readonly AnsweringProtocolResponse[];
  @ApiProperty({ type: FurtherLinksResponse }) readonly links!: FurtherLinksResponse;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
