/** A piece of a statement: a paragraph, or the items of a list. */
export type StatementBlock = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };

/**
 * A statement as it is shown. It is plain words: an empty line begins a new paragraph, and lines that begin with a hyphen are a list.
 * Whatever else stands in it stays as it was typed.
 */
export function statementBlocks(statement: string): readonly StatementBlock[] {
  return statement
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => runsOf(part.split('\n').map((line) => line.trim())));
}

function runsOf(lines: readonly string[]): readonly StatementBlock[] {
  const blocks: StatementBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const item = /^[-•]\s+(.+)$/u.exec(line)?.[1];
    if (item === undefined) blocks.splice(last?.kind === 'paragraph' ? -1 : blocks.length, 1, { kind: 'paragraph', text: last?.kind === 'paragraph' ? `${last.text}\n${line}` : line });
    else if (last?.kind === 'list') blocks.splice(-1, 1, { kind: 'list', items: [...last.items, item] });
    else blocks.push({ kind: 'list', items: [item] });
  }
  return blocks;
}
