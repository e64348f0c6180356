import { sectionOfPointer } from '../../words/sections.js';
import type { PartyView } from './protocol-view.js';

/**
 * The facts of one thing that happened, with names for ids: the party that it is about, the sections that changed.
 */
export function namedFacts(facts: Readonly<Record<string, unknown>>, parties: readonly PartyView[]): Readonly<Record<string, unknown>> {
  const { partyId, pointers } = facts;
  const party = parties.find((one) => one.partyId === partyId);
  return {
    ...facts,
    ...(party === undefined ? {} : { partyName: party.name }),
    ...(Array.isArray(pointers) ? { what: [...new Set(pointers.map((pointer) => sectionOfPointer(String(pointer))))] } : {}),
  };
}
