import { Button } from 'nhsuk-react-components';
import { Page } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import type { PracticeView } from './practice-view.js';

interface RemovePageProps {
  readonly practice: PracticeView;
  readonly title: string;
  readonly consequence: string;
  readonly returned: unknown;
}

/** Asks once more before an adviser or a document is taken off the page. */
export function RemovePage({ practice, title, consequence, returned }: RemovePageProps) {
  const own = `/organisations/${practice.organisationId}/practice`;
  const { errors, conflict } = shownAnswers(returned);
  return (
    <Page
      title={title}
      titleDetail={practice.organisationName}
      caption={practice.organisationName}
      back={{ to: own, text: 'What your people are told' }}
      failed={errors.length > 0 || conflict !== null}
      above={<ErrorList errors={errors} />}
    >
      {conflict === null ? null : <p>Somebody else changed the page meanwhile. Look at it again before you remove this.</p>}
      <p>{consequence}</p>
      <PostForm revision={conflict === null ? practice.revision : conflict.currentRevision}>
        <div className="nhsuk-button-group">
          <Button preventDoubleClick>Take it off the page</Button>
          <a href={own}>Keep it</a>
        </div>
      </PostForm>
    </Page>
  );
}
