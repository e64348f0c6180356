import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { toTypst, type DocumentTree, type PageSettings } from '@isp/wording';
import { Problem } from '../platform/http/index.js';
import { FONT_FAMILIES } from './document-fonts.js';
import { PdfError, TypstPdf, type Compiled, type PdfFailure } from './typst-pdf.js';

/** What a printed document says of itself. */
export type PrintSettings = Pick<PageSettings, 'title' | 'reference' | 'versionLabel' | 'language' | 'printedOn'>;

/** The compiler names all characters without a font at once; a second round is for those a first one hid. */
const MOST_ROUNDS = 3;

/** What passes: the same document can be had a little later. */
const PASSING: readonly PdfFailure[] = ['busy', 'too-slow', 'closed'];
const RETRY_AFTER_SECONDS = 10;

/** Prints documents as tagged PDF (PDF/UA-1). */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  constructor(private readonly typst: TypstPdf) {}

  /**
   * A document as PDF. Characters that no font has are written out by their code points, so that there is never an empty box where
   * somebody typed something. Refuses with 503 `document-busy` what can be had a little later, and with {@link PdfError} what cannot.
   */
  async print(tree: DocumentTree, settings: PrintSettings): Promise<Buffer> {
    let unavailable: readonly string[] = [];
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const compiled = await this.compile(toTypst(tree, { ...settings, fonts: FONT_FAMILIES, unavailable }));
      if (compiled.outcome === 'done') return compiled.pdf;
      unavailable = [...unavailable, ...compiled.characters];
    }
    throw new PdfError('not-compiled', `no font has ${unavailable.join(' ')}`);
  }

  private async compile(source: string): Promise<Compiled> {
    try {
      return await this.typst.compile(source);
    } catch (error) {
      if (!(error instanceof PdfError) || !PASSING.includes(error.failure)) throw error;
      throw new Problem(503, 'document-busy', {
        facts: { retryAfterSeconds: RETRY_AFTER_SECONDS },
        headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) },
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.typst.close();
  }
}
