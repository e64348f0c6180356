import { LIMITS } from '@isp/protocols';
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../platform/http/index.js';
import { isCommonPassword } from './common-passwords.js';

/** The longest password that is taken: long enough for any passphrase, short enough not to be a burden to hash. */
export const LONGEST_PASSWORD = LIMITS.password;
const SHORTEST_PASSWORD = 12;

/** argon2id (the library's default) at the least cost that OWASP recommends: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password for keeping. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/**
 * Whether it is the password that was hashed. Without a hash (nobody has that e-mail) it takes as long as with one, so that
 * the time does not tell who has an account.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobodysHash()), password.normalize('NFKC'));
  return right && passwordHash !== null;
}

/**
 * Refuses a password that is too easily guessed, at the given place of the body. What to refuse follows NIST SP 800-63B:
 * length and commonness, no rules about which characters.
 *
 * @throws {Problem} 422 with `password-too-short`, `password-names-its-owner` or `password-too-common`.
 */
export function refuseWeakPassword(password: string, owner: { readonly name: string; readonly email: string }, pointer = '/password'): void {
  const code = weakness(password, owner);
  if (code === null) return;
  const facts = code === 'password-too-short' ? { min: SHORTEST_PASSWORD } : {};
  throw new Problem(422, 'not-valid', { pointers: [{ pointer, code, facts }] });
}

type Weakness = 'password-too-short' | 'password-names-its-owner' | 'password-too-common';

function weakness(password: string, owner: { readonly name: string; readonly email: string }): Weakness | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'password-too-short';
  const bare = letters(password);
  const own = [owner.email, owner.email.split('@')[0] ?? '', owner.name].map(letters);
  if (own.some((word) => word !== '' && (bare === word || bare === word + word))) return 'password-names-its-owner';
  return isCommonPassword(password) ? 'password-too-common' : null;
}

/** Without case, spaces and what people put at the end. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[\s._@-]/g, '').replace(/[\d!?]+$/, '');
}

let nobody: Promise<string> | null = null;

function nobodysHash(): Promise<string> {
  nobody ??= hash('the password of nobody in particular', COST);
  return nobody;
}
