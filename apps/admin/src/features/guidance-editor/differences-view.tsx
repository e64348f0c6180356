import { FIELD_WORDS } from '../../words/guidance-editor.js';
import { shortened } from '../../words/shortened.js';
import type { Difference } from './editor-view.js';

/** What changed from one edition to another, field by field; said in words, not by colour alone. */
export function DifferencesView({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return <p>Nothing differs.</p>;
  return (
    <dl className="differences">
      {differences.map(({ field, parts }) => (
        <div key={field} className="differences__field">
          <dt>{FIELD_WORDS[field] ?? field}</dt>
          {parts.map(({ change, words }, index) =>
            change === 'kept' ? (
              <dd key={index} className="differences__kept">
                {shortened(words, ENOUGH_TO_KNOW_IT)}
              </dd>
            ) : (
              <dd key={index} className={`differences__${change}`}>
                <span className="differences__mark">{change === 'added' ? 'Added' : 'Taken out'}: </span>
                {change === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
              </dd>
            ),
          )}
        </div>
      ))}
    </dl>
  );
}

const ENOUGH_TO_KNOW_IT = 80;
