import type { PathWith } from '@isp/api-client';
import { redirect } from 'react-router';
import { change, type Asking } from '../../api/calls.js';
import { answersOf, type Field } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { revisionOf } from '../../forms/post-form.js';
import { giveBack, submit } from '../../forms/submit.js';

/** The API's path of an act, with `{id}` and whatever `path` fills in. */
type Door =
  | { readonly method?: 'post'; readonly to: PathWith<'post'> }
  | { readonly method: 'put'; readonly to: PathWith<'put'> };

type DoAct<Body extends object> = Door & {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly blank: Body;
  readonly path?: Readonly<Record<string, string>>;
  /** The last touch on what is sent. */
  readonly bodyOf?: (answered: Body) => object;
  /** Whether it is done only if nothing has changed since the person saw it: what it replaces may be what somebody else has just set. */
  readonly asSeen?: boolean;
  /** Where it leads afterwards, below the protocol. */
  readonly next: string;
};

/** Does one act on a protocol from its form. */
export async function doAct<Body extends object>(asking: Asking, act: DoAct<Body>) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(act.fields, answers, act.blank);
  if (errors.length > 0) return giveBack(answers, errors);
  const sending = {
    path: { id: act.id, ...act.path },
    form,
    body: act.bodyOf === undefined ? changed : act.bodyOf(changed),
    revision: act.asSeen === true ? revisionOf(form) : null,
  };
  return submit(asking, answers, async () => {
    if (act.method === 'put') await change(asking, 'put', act.to, sending);
    else await change(asking, 'post', act.to, sending);
    return redirect(`/protocols/${act.id}${act.next}`);
  });
}
