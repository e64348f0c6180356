import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Equals, Matches } from 'class-validator';

/** A SHA-256 in lower-case hexadecimal. */
export function Digest(): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$', maxLength: 64 }), Matches(/^[0-9a-f]{64}$/));
}

/** What has to be stated to be so. */
export function Confirmed(): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: Boolean, enum: [true] }), Equals(true));
}
