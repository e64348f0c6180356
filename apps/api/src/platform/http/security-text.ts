import type { RequestHandler } from 'express';
import type { Clock } from '../clock/clock.js';
import { daysAfter } from '../clock/instants.js';

/** RFC 9116 recommends less than a year: what is older is not to be relied on. */
const GOOD_FOR_DAYS = 180;

/**
 * Says where a weakness of this service is reported, as RFC 9116 has it. Where no contact is set, nothing is said.
 *
 * @param contact a `mailto:` or `https:` address.
 * @param origin where people reach the service.
 */
export function securityText(contact: string | null, origin: string, clock: Clock): RequestHandler {
  return (_request, response, next) => {
    if (contact === null) {
      next();
      return;
    }
    const lines = [`Contact: ${contact}`, `Expires: ${daysAfter(clock.now(), GOOD_FOR_DAYS)}`, `Canonical: ${origin}/.well-known/security.txt`, 'Preferred-Languages: en'];
    response.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  };
}
