import type { Contact } from '@isp/protocols';

/** An organisation without a Caldicott Guardian has none, rather than one without a name. */
export function withGuardianOrNone<T extends { readonly caldicottGuardian: Contact | null }>(thing: T): T {
  const guardian = thing.caldicottGuardian;
  const named = guardian !== null && [guardian.name, guardian.email, guardian.telephone].some((value) => value !== '');
  return { ...thing, caldicottGuardian: named ? guardian : null };
}
