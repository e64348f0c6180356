/**
 * The thread that compiles, in a process of its own. It imports nothing of this project, so that it runs from the compiled output and,
 * types stripped by Node itself, straight from source as well.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export interface CompileRequest {
  readonly id: number;
  readonly source: string;
}

export type CompilerReply =
  | { readonly id: number; readonly outcome: 'done'; readonly pdf: Uint8Array }
  | { readonly id: number; readonly outcome: 'characters-unavailable'; readonly characters: readonly string[] }
  | { readonly id: number; readonly outcome: 'failed'; readonly why: string };

export interface CompilerSettings {
  readonly fontFiles: readonly string[];
}

/** Results older than this many compilations leave the compiler's cache, which would grow for ever otherwise. */
const KEPT_COMPILATIONS = 5;

const { fontFiles } = workerData as CompilerSettings;
const compiler = NodeCompiler.create({
  // Typst may read files under its workspace alone: there is nothing but the fonts under this one.
  workspace: dirname(fontFiles[0] ?? import.meta.dirname),
  fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
});

parentPort?.on('message', (request: CompileRequest) => {
  parentPort?.postMessage(compile(request));
  compiler.evictCache(KEPT_COMPILATIONS);
});

function compile({ id, source }: CompileRequest): CompilerReply {
  try {
    const pdf = compiler.pdf({ mainFileContent: source, resetRead: true }, { pdfStandard: 'ua-1' });
    return { id, outcome: 'done', pdf };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const characters = charactersWithoutFont(why);
    return characters.length === 0 ? { id, outcome: 'failed', why } : { id, outcome: 'characters-unavailable', characters };
  }
}

/** PDF/UA-1 refuses a text no font can show, and the compiler names it: as Rust writes a string, escaped once more. */
function charactersWithoutFont(why: string): readonly string[] {
  const texts = [...why.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_escape, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return [...new Set(texts.flatMap((text) => [...text]))].filter((character) => /[^\p{Cc} "\\]/u.test(character));
}
