export { DocumentsModule } from './documents.module.js';
export { KeptPrints } from './kept-prints.js';
export { LatestKept } from './latest-kept.js';
export { PdfPrinter, type PrintSettings } from './pdf-printer.js';
export { PdfError, type PdfFailure } from './typst-pdf.js';
