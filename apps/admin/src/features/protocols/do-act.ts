import { redirect } from 'react-router';
import { change, type Asking } from '../../api/calls.js';
import { answersOf, type Field } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { giveBack, submit } from '../../forms/submit.js';

interface DoAct<Body extends object> {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly blank: Body;
  readonly method?: 'post' | 'put';
  /** The API's path, with `{id}` and whatever `path` fills in. */
  readonly to: string;
  readonly path?: Readonly<Record<string, string>>;
  /** The last touch on what is sent. */
  readonly bodyOf?: (answered: Body) => object;
  /** Where it leads afterwards, below the protocol. */
  readonly next: string;
}

/** Does one act on a protocol from its form. */
export async function doAct<Body extends object>(asking: Asking, act: DoAct<Body>) {
  const form = await asking.request.formData();
  const answers = answersOf(form);
  const { changed, errors } = withAnswers(act.fields, answers, act.blank);
  if (errors.length > 0) return giveBack(answers, errors);
  return submit(asking, answers, async () => {
    await change(asking, act.method ?? 'post', act.to, {
      path: { id: act.id, ...act.path },
      form,
      body: act.bodyOf === undefined ? changed : act.bodyOf(changed),
    });
    return redirect(`/protocols/${act.id}${act.next}`);
  });
}
