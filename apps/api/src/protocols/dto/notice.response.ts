import { ApiProperty } from '@nestjs/swagger';
import { NOTICE_FORMS, standingNotice } from '@isp/guidance';
import type { NoticeForm } from '@isp/guidance';
import { NOTICE_PAGE } from '../notice-link.js';

export class QuotationResponse {
  @ApiProperty() readonly words!: string;
  @ApiProperty() readonly speaker!: string;
  @ApiProperty() readonly source!: string;
  @ApiProperty() readonly year!: string;
}

/** The standing notice: nobody needs an ISP to share information about a person. It comes with every answer about one. */
export class NoticeResponse {
  @ApiProperty({ enum: [...NOTICE_FORMS] }) readonly form: NoticeForm;
  @ApiProperty() readonly language: string;
  @ApiProperty() readonly heading: string;
  @ApiProperty({ type: [String], maxItems: 10 }) readonly paragraphs: readonly string[];
  @ApiProperty({ type: QuotationResponse, nullable: true }) readonly quotation: QuotationResponse | null;
  @ApiProperty() readonly authority: string;
  @ApiProperty({ format: 'date' }) readonly checkedOn: string;
  @ApiProperty({ description: 'the page where it stands in full, relative to this service’s address' }) readonly link: string = NOTICE_PAGE;

  constructor(form: NoticeForm) {
    const notice = standingNotice(form);
    this.form = notice.form;
    this.language = notice.language;
    this.heading = notice.heading;
    this.paragraphs = notice.paragraphs;
    this.quotation = notice.quotation;
    this.authority = notice.authority;
    this.checkedOn = notice.checkedOn;
  }
}
