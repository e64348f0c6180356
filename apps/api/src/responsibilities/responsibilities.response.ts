import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import type { LeftProtocol, OwnSignature } from './find-responsibilities.js';

class OwnSignatureResponse implements OwnSignature {
  @ApiProperty({ format: 'uuid' }) readonly protocolId!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly version!: string;
  @ApiProperty({ format: 'date' }) readonly signedOn!: string;
}

class LeftProtocolResponse implements LeftProtocol {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly ownerName!: string;
}

export class OwnSignaturePage extends PageOf(OwnSignatureResponse) {
  @ApiProperty({ type: NoticeResponse }) readonly notice: NoticeResponse = new NoticeResponse('short');
}

export class LeftProtocolPage extends PageOf(LeftProtocolResponse) {
  @ApiProperty({ type: NoticeResponse }) readonly notice: NoticeResponse = new NoticeResponse('short');
}
