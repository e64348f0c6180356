import { nothingFound } from '@isp/guidance';
import { Notice } from '../../components/notice.js';
import { StackingTable } from '../../components/stacking-table.js';
import type { AgreementLine, AgreementView } from './agreement-view.js';

/** The answer to a question: yes and which, partly and why, none that is published here, or a question back. */
export function AgreementAnswer({ view }: { readonly view: AgreementView }) {
  return (
    <section aria-labelledby="answer">
      {view.answer === 'partly' || view.answer === 'none' ? <Notice form="full" /> : <Notice />}
      <h2 className="nhsuk-heading-l" id="answer">
        {headingOf(view)}
      </h2>
      {view.answer === 'which-organisation' ? <WhichOrganisation view={view} /> : null}
      {view.answer === 'same-organisation' ? <p>Giver and receiver are one and the same organisation. Name two.</p> : null}
      {view.answer === 'none' ? <NonePublished view={view} /> : null}
      {view.protocols.map((line) => (
        <Protocol key={line.reference} line={line} />
      ))}
      {view.moreNameBoth ? (
        <p className="reading">More published protocols name both than are looked at for one answer. Name one kind of data, or search the register for both names.</p>
      ) : null}
      <NextSteps />
    </section>
  );
}

function headingOf({ answer, giver, receiver }: AgreementView): string {
  switch (answer) {
    case 'yes':
      return `Yes: a published protocol covers that ${giver} gives this to ${receiver}`;
    case 'partly':
      return `Partly: a published protocol names ${giver} and ${receiver}, and does not answer all of the question`;
    case 'none':
      return nothingFound().heading;
    case 'which-organisation':
      return 'Which organisation do you mean?';
    case 'same-organisation':
      return 'Name two organisations';
  }
}

function NonePublished({ view }: { readonly view: AgreementView }) {
  return (
    <div className="reading">
      {view.unknown.map((name) => (
        <p key={name}>No protocol that is published here names “{name}”.</p>
      ))}
      {nothingFound().paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {view.protocols.length === 0 ? null : (
        <h3 className="nhsuk-heading-m">
          {view.protocols.length === 1 ? 'This published protocol names both' : 'These published protocols name both'}, and is about something else
        </h3>
      )}
    </div>
  );
}

function WhichOrganisation({ view }: { readonly view: AgreementView }) {
  return view.unclear.map(({ side, asked, alike, candidates }) => (
    <div key={side} className="reading">
      <p>
        {side === 'from' ? 'Who gives the data? ' : 'Who receives it? '}
        {alike ? `Nobody that a published protocol names is called “${asked}”. These have names much like it:` : `Published protocols name these with the words “${asked}”. Choose the one that you mean:`}
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {candidates.map(({ name, formerNames, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
            {formerNames.length === 0 ? null : `, formerly ${formerNames.join(', ')}`}
          </li>
        ))}
      </ul>
      <p>If it is none of these, no protocol that is published here names it. That says nothing about whether you may share.</p>
    </div>
  ));
}

function Protocol({ line }: { readonly line: AgreementLine }) {
  return (
    <article className="agreement">
      <h3 className="nhsuk-heading-m">
        <a href={`/register/${line.reference}`}>{line.title}</a>
      </h3>
      <p className="quiet">
        {line.reference} · {line.coverage}
      </p>
      <p className="nhsuk-lede-text">{line.between}</p>
      {line.reasons.length === 0 ? null : (
        <ul className="nhsuk-list nhsuk-list--bullet reading">
          {line.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {line.joinedLater ? <p className="reading">One of the two joined after its data was written down, and takes part like the others.</p> : null}
      {line.rows === null || line.rows.length === 0 ? null : (
        <StackingTable
          caption="Data that goes from one to the other"
          columns={['Data', 'About whom', 'What for']}
          rows={line.rows.map(({ id, items, subjects, purpose, asked }) => ({
            key: id,
            cells: [asked ? <strong key="items">{items}</strong> : items, subjects, purpose],
          }))}
        />
      )}
      {line.moreRows === 0 ? null : (
        <p>
          <a href={`/register/${line.reference}`}>All its data, {line.moreRows} more rows, is in the document</a>
        </p>
      )}
    </article>
  );
}

function NextSteps() {
  return (
    <>
      <h2 className="nhsuk-heading-m">What you can do now</h2>
      <ul className="nhsuk-list nhsuk-list--bullet reading">
        <li>
          If it is about one person after all, <a href="/decide">decide whether to share</a>. That takes no protocol.
        </li>
        <li>For sharing that goes on regularly or in bulk, ask your information governance lead or data protection officer.</li>
        <li>
          <a href="/register">Search the register</a> in other words.
        </li>
      </ul>
    </>
  );
}
