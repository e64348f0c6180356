import { Details } from 'nhsuk-react-components';
import { saysSomething, type PracticeView } from './practice-view.js';
import { Statement } from './organisation-practice.js';

interface OwnStatementProps {
  readonly organisation: { readonly id: string; readonly name: string };
  /** `null` where the organisation says nothing. */
  readonly practice: PracticeView | null;
  /** Whether whoever looks can say something for it. */
  readonly changes: boolean;
}

/** What people's own organisation says about sharing, which they see before anything else; of a long statement its beginning. */
export function OwnStatement({ organisation, practice, changes }: OwnStatementProps) {
  if (practice === null || !saysSomething(practice)) {
    return changes ? (
      <p>
        {organisation.name} has told its people nothing about sharing yet. <a href={`/organisations/${organisation.id}/practice`}>Say where you stand, and whom they can ask</a>
      </p>
    ) : null;
  }
  const { statement, advisers, policies } = practice;
  const [beginning, ...rest] = statement.split(/\n\s*\n/u);
  const more = [advisers.length > 0 ? 'whom you can ask' : '', policies.length > 0 ? 'what we go by' : ''].filter((part) => part !== '');
  return (
    <section className="own-statement-first" aria-labelledby="own-statement">
      <h2 className="nhsuk-heading-m" id="own-statement">
        {statement === '' ? 'Sharing information: whom you can ask' : 'Sharing information: where we stand'}
      </h2>
      {statement === '' ? null : <Statement practice={{ ...practice, statement: beginning ?? '', ...(rest.length === 0 ? {} : UNDATED) }} />}
      {rest.length === 0 ? null : (
        <Details>
          <Details.Summary>Read the rest of it</Details.Summary>
          <Details.Text>
            <Statement practice={{ ...practice, statement: rest.join('\n\n') }} />
          </Details.Text>
        </Details>
      )}
      <p>
        <a href={`/advisers/${organisation.id}`}>{more.length === 0 ? 'The page that everybody can read' : `See ${more.join(' and ')}`}</a>
      </p>
    </section>
  );
}

/** The beginning of a statement bears no date: its end does. */
const UNDATED = { adoptedBy: '', adoptedOn: null, reviewOn: null } as const;
