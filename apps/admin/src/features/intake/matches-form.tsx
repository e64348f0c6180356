import { Button, Checkboxes } from 'nhsuk-react-components';
import { PostForm } from '../../forms/post-form.js';
import type { IntakeDetail } from './intake-view.js';

/** Organisations here that are called like a party of the file: offered, and none taken for it unless somebody ticks it. */
export function MatchesForm({ intake: { matches, organisations } }: { readonly intake: IntakeDetail }) {
  if (matches.length === 0) return null;
  return (
    <PostForm>
      <input type="hidden" name="what" value="match" />
      <Checkboxes
        id="match-group"
        idPrefix="match"
        name="match"
        legend="Are these organisations the parties of the same name?"
        legendProps={{ size: 's' }}
        hint="Those you tick are linked with the records and see them among their own. Others stay names."
      >
        {matches.map(({ party, organisation }, index) => (
          <Checkboxes.Item
            key={party}
            id={`match-${index}`}
            value={JSON.stringify({ party, organisationId: organisation.id })}
            defaultChecked={organisations[party] === organisation.id}
          >
            {organisation.name}
            {organisation.name === party ? '' : ` (in the file: ${party})`}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Button secondary preventDoubleClick>
        Note these organisations
      </Button>
    </PostForm>
  );
}
