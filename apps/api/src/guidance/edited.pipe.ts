import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { notFound } from '../platform/http/index.js';
import type { Edited } from './dto/editing.response.js';

const IN_ADDRESSES: Readonly<Record<string, Edited>> = { entries: 'entry', sources: 'source' };

/** What an address is about: guidance, or what it rests on. Anything else leads nowhere. */
@Injectable()
export class EditedPipe implements PipeTransform<string, Edited> {
  transform(value: string): Edited {
    const what = Object.hasOwn(IN_ADDRESSES, value) ? IN_ADDRESSES[value] : undefined;
    if (what === undefined) throw notFound();
    return what;
  }
}
