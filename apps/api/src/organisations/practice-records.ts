import type { JsonObject } from '../platform/audit/index.js';
import type { Adviser, Policy, PracticeInput } from './practice.js';

/** What the record keeps for good of what an organisation tells its people: its words and documents, and how many advisers it names. */
export function wordsAndDocumentsOf({ statement, adoptedBy, adoptedOn, reviewOn, policies, advisers }: PracticeInput): JsonObject {
  return { statement, adoptedBy, adoptedOn, reviewOn, policies: policies.map(policyOf), advisers: advisers.length };
}

/** The advisers it names: kept where they can be erased. */
export function advisersOf({ advisers }: PracticeInput): readonly JsonObject[] {
  return advisers.map(adviserOf);
}

function policyOf({ id, kind, title, url }: Policy): JsonObject {
  return { id, kind, title, url };
}

function adviserOf({ id, name, role, topics, telephone, email, reachable }: Adviser): JsonObject {
  return { id, name, role, topics, telephone, email, reachable };
}
