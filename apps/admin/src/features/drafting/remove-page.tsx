import { Button } from 'nhsuk-react-components';
import type { Crumb } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import type { ProtocolDetail } from '../protocols/protocol-view.js';
import { DraftFrame } from './draft-frame.js';

interface RemovePageProps {
  readonly protocol: Pick<ProtocolDetail, 'id' | 'reference' | 'title'>;
  readonly revision: number;
  readonly title: string;
  readonly consequence: string;
  readonly back: Crumb;
  readonly returned: unknown;
}

/** Asks once more before an entry is taken out of a draft. */
export function RemovePage({ protocol, revision, title, consequence, back, returned }: RemovePageProps) {
  const { errors, conflict } = shownAnswers(returned);
  return (
    <DraftFrame protocol={protocol} title={title} back={back} failed={errors.length > 0} above={<ErrorList errors={errors} />}>
      {conflict === null ? null : <p>Somebody else changed the draft meanwhile. Look at it again before you remove this.</p>}
      <p>{consequence}</p>
      <PostForm revision={conflict === null ? revision : conflict.currentRevision}>
        <div className="nhsuk-button-group">
          <Button preventDoubleClick>Remove it</Button>
          <a href={back.to}>Keep it</a>
        </div>
      </PostForm>
    </DraftFrame>
  );
}
