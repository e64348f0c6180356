import { InsetText } from 'nhsuk-react-components';
import type { Conflict } from '../../forms/submit.js';

/** Says that somebody else published an edition while a form was open; what was typed is still in it. */
export function PublishedMeanwhile({ conflict, history }: { readonly conflict: Conflict; readonly history: string }) {
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">Somebody else published an edition while you were working</h2>
      <p>
        What you typed is still below, and has not been published. <a href={`${history}/${conflict.currentRevision}`}>See what they changed</a>, and take
        over what you want to keep: publishing now puts yours in its place. Both stay in the history.
      </p>
    </InsetText>
  );
}
