import type { BesideEntry, JsonValue } from '@isp/evidence';

/** The type of the entry that records an erasure, on a chain of its own whose id is the erasure's. */
export const ERASED = 'personal-data.erased';

/** A row of `audit_entry` joined to `audit_personal`, as far as what stands beside the chain goes. */
export interface BesideRow {
  readonly payload: JsonValue;
  readonly salt: string | null;
  readonly personal_salt: string | null;
  readonly actor: JsonValue;
  readonly personal: JsonValue;
  readonly actor_erased_by: string | null;
  readonly personal_erased_by: string | null;
}

/**
 * What stands beside an entry, to be verified against it. Entries from before each value had its own salt have one for both,
 * and lose both at once. A row that is not there names no erasure, and so is broken.
 */
export function besideOf({ payload, salt, personal_salt: ownSalt, actor, personal, ...erased }: BesideRow): BesideEntry {
  const personalSalt = ownSalt ?? salt;
  return {
    payload,
    actor: salt === null ? { erasedBy: erased.actor_erased_by ?? '' } : { value: actor, salt },
    personal: erased.personal_erased_by !== null || personalSalt === null ? { erasedBy: erased.personal_erased_by ?? '' } : { value: personal, salt: personalSalt },
  };
}
