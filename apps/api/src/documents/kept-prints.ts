import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentTree } from '@isp/wording';
import { PdfPrinter, type PrintSettings } from './pdf-printer.js';

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Prints what anybody may ask for, as often as they like: each document once, for as long as it says the same on the same day.
 * The latest are kept, within 32 MB; whoever asks while one is being printed waits for that one.
 */
@Injectable()
export class KeptPrints {
  private readonly kept = new Map<string, Buffer>();
  private readonly onTheirWay = new Map<string, Promise<Buffer>>();
  private bytes = 0;

  constructor(private readonly printer: PdfPrinter) {}

  /** As {@link PdfPrinter.print}. The same words, printed on the same day, are the same bytes. */
  async print(tree: DocumentTree, settings: PrintSettings): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify([tree, settings])).digest('hex');
    const kept = this.kept.get(key);
    if (kept !== undefined) {
      // The least lately used is the first to go.
      this.kept.delete(key);
      this.kept.set(key, kept);
      return kept;
    }
    const printing = this.onTheirWay.get(key) ?? this.printNew(key, tree, settings);
    this.onTheirWay.set(key, printing);
    return printing;
  }

  private async printNew(key: string, tree: DocumentTree, settings: PrintSettings): Promise<Buffer> {
    try {
      const pdf = await this.printer.print(tree, settings);
      this.kept.set(key, pdf);
      this.bytes += pdf.length;
      for (const [oldest, { length }] of this.kept) {
        if (this.bytes <= MOST_BYTES) break;
        this.kept.delete(oldest);
        this.bytes -= length;
      }
      return pdf;
    } finally {
      this.onTheirWay.delete(key);
    }
  }
}
