import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentTree } from '@isp/wording';
import { LatestKept } from './latest-kept.js';
import { PdfPrinter, type PrintSettings } from './pdf-printer.js';

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Prints what anybody may ask for, as often as they like: each document once, for as long as it says the same on the same day.
 * The latest are kept, within 32 MB; whoever asks while one is being printed waits for that one.
 */
@Injectable()
export class KeptPrints {
  private readonly kept = new LatestKept<Buffer>(MOST_BYTES);

  constructor(private readonly printer: PdfPrinter) {}

  /** As {@link PdfPrinter.print}. The same words, printed on the same day, are the same bytes. */
  async print(tree: DocumentTree, settings: PrintSettings): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify([tree, settings])).digest('hex');
    return this.kept.get(key, () => this.printer.print(tree, settings));
  }
}
