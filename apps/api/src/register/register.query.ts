import { ApiProperty, PickType } from '@nestjs/swagger';
import { LIMITS, NATIONS, SECTORS } from '@isp/protocols';
import type { Nation, Sector } from '@isp/protocols';
import { Id, MayBeAbsent, OneOf, PageQuery, Text } from '../platform/http/index.js';

/** How far published arrangements have come: in force, over, or stated elsewhere. Never whether somebody may share. */
export const PUBLISHED_STANDINGS = ['in-force', 'over', 'stated'] as const;
export type PublishedStanding = (typeof PUBLISHED_STANDINGS)[number];

/** Reviews of what is in force: due within 90 days, or with their day gone by, which ends nothing. */
export const PUBLISHED_REVIEWS = ['due', 'overdue'] as const;
export type PublishedReview = (typeof PUBLISHED_REVIEWS)[number];

export const ORDERS = ['best', 'title', 'newest', 'review'] as const;
export type Order = (typeof ORDERS)[number];

/** What to look for on the register. Each that is given narrows the list. */
export class RegisterQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
  @MayBeAbsent() @OneOf(SECTORS) readonly sector?: Sector;
  @MayBeAbsent() @Text('area', LIMITS.shortText) readonly area?: string;
  @MayBeAbsent() @Id() readonly organisation?: string;
  @MayBeAbsent() @OneOf(NATIONS) readonly nation?: Nation;
  @ApiProperty({ description: 'the beginning of a topic; topics are told of what is published in full' })
  @MayBeAbsent()
  @Text('topics', LIMITS.shortText)
  readonly topic?: string;
  @MayBeAbsent() @OneOf(PUBLISHED_STANDINGS) readonly standing?: PublishedStanding;
  @ApiProperty({ description: 'of what is in force: whose review is due within 90 days, or overdue, which ends nothing' })
  @MayBeAbsent()
  @OneOf(PUBLISHED_REVIEWS)
  readonly review?: PublishedReview;
  @ApiProperty({ description: 'best match (the default), title, what came into force last, or the day of review' })
  @MayBeAbsent()
  @OneOf(ORDERS)
  readonly sort?: Order;
}

/** Which organisations of the register, or which protocols of one of them. */
export class OrganisationsOfRegisterQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
}

/** Whose changes. */
export class ChangesQuery {
  @MayBeAbsent() @Id() readonly organisation?: string;
}

export const ADDRESSES_OF = ['protocols', 'organisations'] as const;

/** Which addresses, and which part of them. */
export class AddressesQuery extends PickType(PageQuery, ['page']) {
  @OneOf(ADDRESSES_OF) readonly of!: (typeof ADDRESSES_OF)[number];
}
