import { Module } from '@nestjs/common';
import { FONT_FILES } from './document-fonts.js';
import { KeptPrints } from './kept-prints.js';
import { PdfPrinter } from './pdf-printer.js';
import { TypstPdf } from './typst-pdf.js';

@Module({
  providers: [
    {
      provide: TypstPdf,
      // One process: a document takes about a tenth of a second, and the other cores belong to requests and the database. It holds some 175 MB
      // however many documents of the usual length it has compiled, and up to 1.3 GB after a long one.
      useFactory: () => new TypstPdf({ fontFiles: FONT_FILES, processes: 1, longestQueue: 32, timeLimitMs: 20_000, mostResidentBytes: 256 * 1024 * 1024 }),
    },
    KeptPrints,
    PdfPrinter,
  ],
  exports: [KeptPrints, PdfPrinter],
})
export class DocumentsModule {}
