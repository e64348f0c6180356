/** How a text of guidance is marked up. */
export function MarksHelp() {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">How to mark up the text</span>
      </summary>
      <div className="nhsuk-details__text">
        <dl className="marks">
          {MARKS.map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>
                <code>{mark}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          Every paragraph and list needs a source: its own, or that of the heading above it. Parts of the text stand apart by an empty line. The{' '}
          <a href="/guidance-editor/sources">list of sources</a> has their keys.
        </p>
      </div>
    </details>
  );
}

const MARKS = [
  { mark: '## A heading', meaning: 'a heading; with ### a smaller one' },
  { mark: '- an item', meaning: 'an item of a list; with 1. of a list with numbers' },
  { mark: '**words**', meaning: 'strong words; *words* are stressed' },
  { mark: '[words](/guidance/key-points)', meaning: 'a link to a page here, or to an https address' },
  { mark: '{children-act-1989}', meaning: 'at the end of a paragraph, list or heading: its source. Several have semicolons between them' },
  { mark: '{dfe-2024; england}', meaning: 'with a nation: it is said of that nation alone' },
  { mark: '---', meaning: 'between two slides' },
];
