import { refusalWords } from '../../words/refusals.js';
import { may, whyNot, type Act, type ProtocolDetail } from './protocol-view.js';

const ACTS: readonly { readonly act: Act; readonly path: string; readonly text: string }[] = [
  { act: 'sign', path: '/sign', text: 'Sign it for your organisation' },
  { act: 'edit-draft', path: '/draft', text: 'Work on the draft' },
  { act: 'show-draft', path: '/show', text: 'Show the draft to a partner' },
  { act: 'send-for-signature', path: '/send', text: 'Send it for signature' },
  { act: 'set-deadline', path: '/deadline', text: 'Set the date to sign by' },
  { act: 'record-paper-signature', path: '/paper-signature', text: 'Record a signature given on paper' },
  { act: 'withdraw-from-signature', path: '/withdraw', text: 'Take it back from signature, to change it' },
  { act: 'start-review', path: '/review', text: 'Start a review' },
  { act: 'complete-review', path: '/review', text: 'Complete the review' },
  { act: 'set-publication', path: '/publication', text: 'Decide what stands on the register' },
  { act: 'change-owner', path: '/owner', text: 'Name another owner' },
  { act: 'start-change', path: '/change', text: 'Change what it says' },
  { act: 'abandon-draft', path: '/abandon-draft', text: 'Give up the draft of the change' },
  { act: 'end', path: '/end', text: 'End it' },
  { act: 'abandon', path: '/abandon', text: 'Give it up before it comes into force' },
];

/** What is worth explaining: an act that is near at hand. The others belong to other times of a protocol's life, or to others. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'not-complete',
  'fewer-than-two-parties',
  'already-declined',
  'request-replaced',
  'party-removed',
  'withdrawn-from-signature',
  'major-change-needed',
]);

/** What can be done with a protocol now, and for what is near at hand but can't, why not. */
export function ActsList({ protocol }: { readonly protocol: Pick<ProtocolDetail, 'id' | 'mayDo'> }) {
  const open = ACTS.filter(({ act }) => may(protocol, act));
  const closed = ACTS.flatMap(({ act, text }) => {
    const refusal = whyNot(protocol, act);
    return refusal === null || !EXPLAINED.has(refusal.code) ? [] : [{ text, why: refusalWords(refusal.code, refusal.facts) }];
  });
  if (open.length + closed.length === 0) return null;
  return (
    <section aria-labelledby="acts-heading">
      <h2 className="nhsuk-heading-m" id="acts-heading">
        What you can do
      </h2>
      <ul className="acts">
        {open.map(({ act, path, text }) => (
          <li key={act}>
            <a href={`/protocols/${protocol.id}${path}`}>{text}</a>
          </li>
        ))}
        {closed.map(({ text, why }) => (
          <li key={text}>
            <span className="quiet">
              {text}: {why.charAt(0).toLowerCase() + why.slice(1)}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
