import { ApiProperty } from '@nestjs/swagger';
import { NoticeResponse } from './notice.response.js';
import { SignatureResponse } from './protocol.response.js';

/** What was signed, by whom and as what. How the protocol stands after it is for the protocol to say. */
export class ReceiptResponse {
  @ApiProperty({ format: 'uuid' }) readonly protocolId!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty({ type: 'integer', description: 'of the protocol, with this signature' }) readonly revision!: number;
  @ApiProperty({ type: SignatureResponse }) readonly signature!: SignatureResponse;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
