import { verifyChain, type ChainEntry } from '@isp/evidence';
import { OFFICER, type Awaited, type Office } from '../support/office.js';

/**
 * Expects of a protocol whose last signature was pressed for, whatever was killed meanwhile: each party has signed once, it came into
 * force once, its record is whole, its parts agree with one another, and each mail that is owed went out.
 *
 * @param copies how often the mail server may have taken one of the mails. A second time is possible only where somebody died between
 *   the server's yes and the note of it; it has the same Message-ID, by which mail programs show it once.
 * @returns how many mails the server took twice
 */
export async function expectWhole(office: Office, { protocolId, party }: Awaited, copies: 1 | 2): Promise<number> {
  const { owner, mails } = office.api;
  const { rows: signatures } = await owner.query<{ id: string; party_id: string }>('SELECT id, party_id FROM signature WHERE protocol_id = $1 ORDER BY party_id', [protocolId]);
  expect(signatures.map(({ party_id: partyId }) => partyId)).toEqual(office.parties.map(({ partyId }) => partyId));

  const record = await office.api.recordOf(protocolId);
  const count = (type: string): number => record.filter((entry) => entry.type === type).length;
  expect({ signed: count('protocol.signed'), cameIntoForce: count('protocol.came-into-force') }).toEqual({ signed: office.parties.length, cameIntoForce: 1 });
  expect(verifyChain(await chainOf(office, protocolId))).toEqual({ ok: true });

  const revisions = record.map(({ payload }) => (payload as { readonly revision: number }).revision);
  const { rows: states } = await owner.query<{ in_force: boolean; revision: number }>(
    `SELECT v.came_into_force_on IS NOT NULL AS in_force, revision FROM protocol JOIN protocol_version v ON v.protocol_id = protocol.id WHERE protocol.id = $1`,
    [protocolId],
  );
  expect(states).toEqual([{ in_force: true, revision: revisions.at(-1) }]);

  const last = signatures.find(({ party_id: partyId }) => partyId === party.partyId)?.id ?? '';
  const arrived = mails.arrived.map(({ messageId }) => messageId.replace(/^<|@.*$/g, '')).filter((id) => id.includes(protocolId));
  const owed = [
    `signed.${protocolId}.${last}`,
    `in-force.${protocolId}.1.0.owner`,
    ...signatures.map(({ id }) => `in-force.${protocolId}.1.0.${id}`),
  ];
  const sinceThen = [...new Set(arrived)].filter((id) => /^(?:signed|in-force)\./.test(id) && !id.startsWith(`signed.${protocolId}.`));
  expect(sinceThen.toSorted()).toEqual(owed.slice(1).toSorted());
  expect(arrived).toContain(owed[0]);
  const told = mails.to(OFFICER).filter(({ messageId }) => messageId.includes(`signatures-received.${protocolId}`));
  expect(told.length).toBeGreaterThanOrEqual(1);

  const again = arrived.filter((id, at) => arrived.indexOf(id) !== at);
  expect({ again: again.slice(copies - 1) }).toEqual({ again: [] });
  return again.length;
}

/** The chain of a protocol, to be verified. */
export async function chainOf(office: Office, protocolId: string): Promise<ChainEntry[]> {
  const { rows } = await office.api.owner.query<ChainEntry>(
    `SELECT chain AS "protocolId", sequence, iso_instant(at) AS at, type, payload_digest AS "payloadDigest", actor_digest AS "actorDigest",
            personal_digest AS "personalDigest", previous_hash AS "previousHash", hash
     FROM audit_entry WHERE chain = $1 ORDER BY sequence`,
    [protocolId],
  );
  return rows;
}
