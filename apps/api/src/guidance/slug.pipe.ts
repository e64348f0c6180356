import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import { notFound } from '../platform/http/index.js';

/** The place of guidance in addresses, or the key of a source: lower-case words with hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A slug or key in an address. Anything else leads nowhere. */
@Injectable()
export class SlugPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (value.length > LIMITS.shortText || !SLUG.test(value)) throw notFound();
    return value;
  }
}
