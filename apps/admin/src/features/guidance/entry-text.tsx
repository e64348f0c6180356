import type { Nation, Run } from '@isp/guidance/content';
import { Fragment } from 'react';
import { writtenAsKnown } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import type { NumberedSource, ReadyText, TextPart } from './guidance-view.js';

/** The text of an entry. Its marks lead to its {@link SourcesList}, which stands on the same page. */
export function EntryText({ parts }: Pick<ReadyText, 'parts'>) {
  return (
    <div className="guidance-text">
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </div>
  );
}

/** Where the statements of a text come from, under the numbers that it cites them by. */
export function SourcesList({ sources, heading = 'Sources' }: { readonly sources: readonly NumberedSource[]; readonly heading?: string }) {
  if (sources.length === 0) return null;
  return (
    <section className="guidance-sources" aria-labelledby="sources">
      <h2 className="nhsuk-heading-m" id="sources">
        {heading}
      </h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {sources.map(({ number, key, title, publisher, dated, nations, url }) => (
          <li key={key} id={`source-${number}`} value={number} tabIndex={-1}>
            {url === null ? title : <a href={url}>{title}</a>}
            <span className="guidance-sources__facts">
              {publisher}, {writtenAsKnown(dated)}. {nationsInWords(nations)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Words with their markup. */
export function Words({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => <Fragment key={index}>{wordsOf(run)}</Fragment>);
}

function Part({ part }: { readonly part: TextPart }) {
  switch (part.kind) {
    case 'heading': {
      const Heading = `h${part.level}` as const;
      return (
        <>
          <Heading id={part.id} className={part.level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'} tabIndex={-1}>
            <Words runs={part.runs} />
          </Heading>
          <OnlyIn nations={part.onlyIn} />
        </>
      );
    }
    case 'paragraph':
      return (
        <>
          <OnlyIn nations={part.onlyIn} />
          <p>
            <Words runs={part.runs} />
            <Cites numbers={part.cites} />
          </p>
        </>
      );
    case 'list':
      return <ListOf {...part} />;
    case 'sources':
      return part.cites.length === 0 ? null : (
        <p className="guidance-text__part-sources">
          Sources for this part: <Cites numbers={part.cites} />
        </p>
      );
    case 'break':
      return <hr className="guidance-text__break" />;
  }
}

function ListOf({ ordered, items, cites, onlyIn }: Extract<TextPart, { kind: 'list' }>) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <OnlyIn nations={onlyIn} />
      <List className={`nhsuk-list nhsuk-list--${ordered ? 'number' : 'bullet'}`}>
        {items.map((item, index) => (
          <li key={index}>
            <Words runs={item} />
            {index === items.length - 1 ? <Cites numbers={cites} /> : null}
          </li>
        ))}
      </List>
    </>
  );
}

function OnlyIn({ nations }: { readonly nations: readonly Nation[] | null }) {
  return nations === null ? null : <p className="nation-tag">{nationsInWords(nations)} only</p>;
}

/** Marks that lead to the sources, each of which says what it is to somebody who hears it. */
function Cites({ numbers }: { readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <span className="cites">
      {numbers.map((number) => (
        <Fragment key={number}>
          {' '}
          <a href={`#source-${number}`}>
            [<span className="nhsuk-u-visually-hidden">source </span>
            {number}]
          </a>
        </Fragment>
      ))}
    </span>
  );
}

function wordsOf(run: Run) {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'strong':
      return (
        <strong>
          <Words runs={run.runs} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Words runs={run.runs} />
        </em>
      );
    case 'link':
      return (
        <a href={run.href}>
          <Words runs={run.runs} />
        </a>
      );
  }
}
