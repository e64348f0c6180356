import { ApiProperty } from '@nestjs/swagger';
import type { NoticeForm } from '@isp/guidance';
import { NoticeResponse } from '../protocols/index.js';

/** The standing notice in all its forms. */
export class NoticesResponse implements Readonly<Record<NoticeForm, NoticeResponse>> {
  @ApiProperty({ type: NoticeResponse }) readonly short = new NoticeResponse('short');
  @ApiProperty({ type: NoticeResponse }) readonly full = new NoticeResponse('full');
  @ApiProperty({ type: NoticeResponse }) readonly oneLine = new NoticeResponse('oneLine');
  @ApiProperty({ type: NoticeResponse }) readonly email = new NoticeResponse('email');
  @ApiProperty({ type: NoticeResponse }) readonly document = new NoticeResponse('document');
}
