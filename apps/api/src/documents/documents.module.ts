import { Module } from '@nestjs/common';
import { FONT_FILES } from './document-fonts.js';
import { KeptPrints } from './kept-prints.js';
import { PdfPrinter } from './pdf-printer.js';
import { TypstPdf } from './typst-pdf.js';

@Module({
  providers: [
    {
      provide: TypstPdf,
      // One thread: a document takes about a tenth of a second, and the other cores belong to requests and the database.
      useFactory: () => new TypstPdf({ fontFiles: FONT_FILES, threads: 1, longestQueue: 32, timeLimitMs: 20_000 }),
    },
    KeptPrints,
    PdfPrinter,
  ],
  exports: [KeptPrints, PdfPrinter],
})
export class DocumentsModule {}
