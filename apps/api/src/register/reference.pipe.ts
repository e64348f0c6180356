import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { notFound } from '../platform/http/index.js';

const REFERENCE = /^ISP-\d{4}-\d{4,12}$/i;

/** Takes the reference in an address; what is no reference leads nowhere, like a reference of nothing. */
@Injectable()
export class ReferencePipe implements PipeTransform<string, string> {
  transform(reference: string): string {
    if (!REFERENCE.test(reference)) throw notFound();
    return reference;
  }
}
