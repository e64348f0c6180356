import { saysSomething, type PracticeView } from './practice-view.js';
import { Statement } from './organisation-practice.js';
import { statementBlocks } from './statement-blocks.js';

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
  const beginning = statementBlocks(statement)[0];
  const more = [
    statementBlocks(statement).length > 1 ? 'all of it' : '',
    advisers.length > 0 ? 'whom you can ask' : '',
    policies.length > 0 ? 'what we go by' : '',
  ].filter((part) => part !== '');
  return (
    <section className="own-statement-first" aria-labelledby="own-statement">
      <h2 className="nhsuk-heading-m" id="own-statement">
        {statement === '' ? 'Sharing information: whom you can ask' : 'Sharing information: where we stand'}
      </h2>
      {beginning === undefined ? null : (
        <Statement practice={{ ...practice, statement: beginning.kind === 'list' ? beginning.items.map((item) => `- ${item}`).join('\n') : beginning.text }} />
      )}
      <p>
        <a href={`/advisers/${organisation.id}`}>{sentence(more.length === 0 ? 'the page for everybody' : listed(more))}</a>
      </p>
    </section>
  );
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
