import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sameSecret, Secrets } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';

/** Where somebody signs in from. */
export interface Caller {
  readonly address: string;
  /** What the browser shows of the accounts that signed in with it; nobody has looked yet whether it is so. */
  readonly shown: readonly string[];
}

/** Whose browser it may be. With a new password it is nobody's any more. */
interface Account {
  readonly personId: string;
  readonly credentialsRevision: number;
}

const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** One machine at a front desk serves several; a cookie has to stay short. */
const MOST_ACCOUNTS = 5;
const BETWEEN = '~';

/**
 * Tells browsers that have signed in to an account from those that have not, so that whoever guesses at a password from many addresses
 * can be refused without its owner (OWASP: device cookies). The cookie signs nobody in, names nobody, and is kept by the browser alone.
 */
@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly secrets: Secrets,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Where a request comes from. */
  callerOf(request: Request): Caller {
    return { address: request.ip ?? '', shown: this.shownBy(request) };
  }

  /** What stands for this browser at that account; `null` where it has not signed in to it, nobody has the account, or the password is another since. */
  idFor(account: Account | null, shown: readonly string[]): string | null {
    const whose = account ?? { personId: 'nobody', credentialsRevision: 0 };
    const found = shown.filter((token) => this.isLasting(token) && sameSecret(token, this.signed(partsOf(token), whose)));
    return account === null ? null : (found[0]?.split('.')[0] ?? null);
  }

  /** Lets the browser be known as one that has signed in to the account, beside others that have. */
  remember(request: Request, response: Response, account: Account): void {
    const others = this.shownBy(request).filter((token) => this.isLasting(token) && this.idFor(account, [token]) === null);
    const until = Math.floor(Date.parse(this.clock.now()) / 1_000) + DAYS * 24 * 60 * 60;
    const own = this.signed([randomBytes(16).toString('base64url'), until.toString(36)], account);
    const { name, secure } = this.cookie();
    response.cookie(name, [own, ...others].slice(0, MOST_ACCOUNTS).join(BETWEEN), { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: DAYS * DAY_MS });
  }

  private signed([id, until]: readonly [string, string], { personId, credentialsRevision }: Account): string {
    const mac = this.secrets.derive('known-browser', `${id} ${until} ${personId} ${credentialsRevision}`);
    return [id, until, mac.toString('base64url')].join('.');
  }

  private isLasting(token: string): boolean {
    return Number.parseInt(partsOf(token)[1], 36) * 1_000 > Date.parse(this.clock.now());
  }

  private shownBy(request: Request): readonly string[] {
    const start = `${this.cookie().name}=`;
    const pair = (request.headers.cookie ?? '').split(';').map((one) => one.trim()).find((one) => one.startsWith(start));
    return pair === undefined ? [] : pair.slice(start.length).split(BETWEEN).slice(0, MOST_ACCOUNTS);
  }

  private cookie(): { readonly name: string; readonly secure: boolean } {
    const secure = this.config.publicUrl.startsWith('https:');
    return { name: secure ? '__Host-isp-known' : 'isp-known', secure };
  }
}

function partsOf(token: string): readonly [string, string] {
  const [id = '', until = ''] = token.split('.');
  return [id, until];
}
