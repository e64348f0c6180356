import { statementBlocks } from './statement-blocks.js';

describe('a statement', () => {
  it('is paragraphs where an empty line parts them', () => {
    expect(statementBlocks('We share.\n\n \nWe keep\nprivate.\n')).toEqual([
      { kind: 'paragraph', text: 'We share.' },
      { kind: 'paragraph', text: 'We keep\nprivate.' },
    ]);
  });

  it('has a list where lines begin with a hyphen, also right after a sentence', () => {
    expect(statementBlocks('We promise:\n- to listen\n- to answer\nAnd we mean it.')).toEqual([
      { kind: 'paragraph', text: 'We promise:' },
      { kind: 'list', items: ['to listen', 'to answer'] },
      { kind: 'paragraph', text: 'And we mean it.' },
    ]);
  });

  it('keeps everything else as it was typed', () => {
    expect(statementBlocks('# <b>Ours</b> *now* -not a list')).toEqual([{ kind: 'paragraph', text: '# <b>Ours</b> *now* -not a list' }]);
  });

  it('is nothing where nothing is said', () => {
    expect(statementBlocks(' \n\n ')).toEqual([]);
  });
});
