import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the machine can read PDFs, as where it runs for all, their words are looked at too. */
export const canReadPdf = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** What stands in a PDF, whose bytes are compressed: its words with a line break where a line ends. */
export function wordsOfPdf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'words-of-pdf-'));
  try {
    writeFileSync(join(folder, 'document.pdf'), bytes);
    return execFileSync('pdftotext', [join(folder, 'document.pdf'), '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
