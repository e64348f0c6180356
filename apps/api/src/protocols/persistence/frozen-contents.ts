import { Injectable } from '@nestjs/common';
import type { ProtocolContent, Sha256 } from '@isp/protocols';

/** Characters of canonical JSON kept in memory, over all contents. */
const ROOM = 32_000_000;

/**
 * What frozen versions say, kept by digest so that signing does not read and parse the same large text again and again.
 * It cannot go stale: the same digest is the same content, and a frozen version never changes.
 */
@Injectable()
export class FrozenContents {
  private readonly kept = new Map<Sha256, { readonly content: ProtocolContent; readonly size: number }>();
  private size = 0;

  /** The content with this digest, if it is at hand. */
  get(sha256: Sha256): ProtocolContent | undefined {
    const found = this.kept.get(sha256);
    if (found === undefined) return undefined;
    this.kept.delete(sha256);
    this.kept.set(sha256, found);
    return found.content;
  }

  /** Reads canonical JSON into content and keeps it, letting go of what was used longest ago. */
  keep(sha256: Sha256, canonical: string): ProtocolContent {
    const content = JSON.parse(canonical) as ProtocolContent;
    // Two readers that miss at once both come here: the entry counts once.
    this.size += canonical.length - (this.kept.get(sha256)?.size ?? 0);
    this.kept.set(sha256, { content, size: canonical.length });
    for (const [oldest, { size }] of this.kept) {
      if (this.size <= ROOM || oldest === sha256) break;
      this.kept.delete(oldest);
      this.size -= size;
    }
    return content;
  }
}
