import type { Protocol, ProtocolContent, Sha256, Version } from '@isp/protocols';

/** A protocol as `protocol_record()` gives it: everything but what its versions say. */
export interface ProtocolRecord extends Omit<Protocol, 'versions'> {
  readonly versions: readonly Omit<Version, 'content'>[];
}

/** The digests of all that a record's versions say. */
export function contentDigests(record: ProtocolRecord): readonly Sha256[] {
  return [...new Set(record.versions.map((version) => version.contentSha256))];
}

/** The whole protocol: the record with the frozen contents put back. */
export function protocolOf(record: ProtocolRecord, contents: ReadonlyMap<Sha256, ProtocolContent>): Protocol {
  return {
    ...record,
    versions: record.versions.map((version) => {
      const content = contents.get(version.contentSha256);
      if (content === undefined) throw new Error(`No content is kept for the digest ${version.contentSha256}.`);
      return { ...version, content };
    }),
  };
}
