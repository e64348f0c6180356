import type { StandingKind } from '@isp/protocols';
import { Tag } from 'nhsuk-react-components';
import { standingColour, standingWords } from '../words/standings.js';

/** A standing's name on a plain colour. */
export function StandingTag({ standing }: { readonly standing: StandingKind }) {
  return (
    <Tag modifier={standingColour(standing)} className="standing-tag">
      {standingWords(standing)}
    </Tag>
  );
}
