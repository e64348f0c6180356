import { Button } from 'nhsuk-react-components';
import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { ActPage } from '../../features/protocols/act-page.js';
import { OUTCOME_FIELDS } from '../../features/protocols/act-fields.js';
import { may, whyNot } from '../../features/protocols/protocol-view.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { ErrorList } from '../../forms/error-list.js';
import { answersOf } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { PostForm } from '../../forms/post-form.js';
import { shownAnswers } from '../../forms/returned.js';
import { giveBack, submit } from '../../forms/submit.js';
import { writtenDate } from '../../words/dates.js';
import { refusalWords } from '../../words/refusals.js';
import type { Route } from './+types/review.js';

interface Outcome {
  readonly outcome: string | null;
  readonly note: string;
  readonly nextReviewOn: string | null;
}

export async function loader(asking: Route.LoaderArgs) {
  const protocol = await readProtocol(asking, asking.params.id);
  return { protocol, open: protocol.reviews.find((review) => review.completedOn === null) ?? null };
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const form = await asking.request.formData();
  const reviewId = form.get('reviewId');
  if (typeof reviewId !== 'string') {
    return submit(asking, {}, async () => {
      await change(asking, 'post', '/api/protocols/{id}/reviews', { path: { id }, form, body: {} });
      return redirect(`/protocols/${id}/review`);
    });
  }
  const answers = answersOf(form);
  const { changed, errors } = withAnswers<Outcome>(OUTCOME_FIELDS, answers, { outcome: null, note: '', nextReviewOn: null });
  if (errors.length > 0) return giveBack(answers, errors);
  const { nextReviewOn, ...outcome } = changed;
  return submit(asking, answers, async () => {
    await change(asking, 'post', '/api/protocols/{id}/reviews/{reviewId}/outcome', {
      path: { id, reviewId },
      form,
      body: nextReviewOn === null ? outcome : changed,
    });
    const drafts = changed.outcome === 'minor-change' || changed.outcome === 'major-change';
    return redirect(`/protocols/${id}${drafts ? '/draft' : ''}?done=reviewed`);
  });
}

export default function Review({ loaderData: { protocol, open }, actionData }: Route.ComponentProps) {
  if (open !== null) {
    return (
      <ActPage
        protocol={protocol}
        title="Complete the review"
        act="complete-review"
        fields={OUTCOME_FIELDS}
        hidden={{ reviewId: open.id }}
        button="Complete the review"
        returned={actionData}
      >
        <p>
          Started on {writtenDate(open.startedOn)}; it was due on {writtenDate(open.dueOn)}. The protocol stays in force meanwhile.
        </p>
        <p>
          <a href={`/protocols/${protocol.id}/document`}>Read the document</a>
        </p>
      </ActPage>
    );
  }
  const { errors, failed } = shownAnswers(actionData);
  const refusal = whyNot(protocol, 'start-review');
  return (
    <Page
      title="Start a review"
      titleDetail={protocol.reference}
      caption={protocol.title}
      back={{ to: `/protocols/${protocol.id}`, text: protocol.title }}
      failed={failed}
      above={<ErrorList errors={errors} />}
    >
      {may(protocol, 'start-review') ? (
        <>
          <p>Look again whether the protocol is still right: its purpose, its parties, what is shared and on what basis, and whether the practical steps are kept.</p>
          <p>It stays in force while it is reviewed.</p>
          <PostForm>
            <Button preventDoubleClick>Start the review</Button>
          </PostForm>
        </>
      ) : (
        <p>This can’t be done now. {refusal === null ? '' : `${refusalWords(refusal.code, refusal.facts)}.`}</p>
      )}
    </Page>
  );
}
