import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { notFound } from '../platform/http/index.js';

/** The number of an edition in an address. Anything else leads nowhere. */
@Injectable()
export class EditionNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,6}$/.test(value)) throw notFound();
    return Number(value);
  }
}
