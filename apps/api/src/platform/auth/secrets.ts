import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

/** Derives from the server's one secret, for a named purpose, so that one use tells nothing about another. */
@Injectable()
export class Secrets {
  constructor(private readonly config: Config) {}

  /** 32 bytes that only this server can know for that purpose and name. */
  derive(purpose: string, name: string): Buffer {
    const key = createHmac('sha256', this.config.secret).update(purpose).digest();
    return createHmac('sha256', key).update(name).digest();
  }
}

/** Lower-case hexadecimal SHA-256 of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
}
