import { StackingTable } from '../../components/stacking-table.js';
import { BOX_WIDTH, flowPicture, keyOfFlow, type FlowPicture, type Flows } from './flow-picture.js';

/** Who gives what to whom: a picture, and the same as a table, which says more. Of what has no rows to show there is neither. */
export function DataFlows({ flows }: { readonly flows: Flows }) {
  if (flows.shown.length === 0 && flows.rowsLeftOut === 0) return null;
  const picture = flowPicture(flows);
  return (
    <section aria-labelledby="data-flows">
      <h2 className="nhsuk-heading-m" id="data-flows">
        Who gives what to whom
      </h2>
      {picture === null ? null : <Picture picture={picture} />}
      {flows.shown.length === 0 ? null : (
        <StackingTable
          caption="Information that each party gives another"
          columns={['From', 'To', 'Information']}
          rows={flows.shown.map(({ from, to, items }) => ({ key: keyOfFlow({ from, to }), cells: [from.name, to.name, items.length === 0 ? <span className="quiet">Not named</span> : items.join('; ')] }))}
        />
      )}
      {notShown(flows).map((sentence) => (
        <p key={sentence} className="reading">
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** So many who joined later are named. */
const MOST_NAMED = 5;

/** What neither the picture nor the table can show, so that nobody takes them for all. */
export function notShown({ more, rowsLeftOut, joinedLater }: Flows): readonly string[] {
  const [named, others] = [joinedLater.slice(0, MOST_NAMED), joinedLater.length - MOST_NAMED];
  const who = others > 0 ? [...named, `${others} more`] : named;
  return [
    ...(more === 0 ? [] : [`The document below has ${more.toLocaleString('en-GB')} more.`]),
    ...(rowsLeftOut === 0 ? [] : [leftOut(rowsLeftOut)]),
    ...(who.length === 0 ? [] : [`Joined after this was written, and taking part like the others: ${who.join(', ')}.`]),
  ];
}

function leftOut(rows: number): string {
  return rows === 1
    ? 'One row of data is left out here, since it does not name two of the parties. The document below has it.'
    : `${rows.toLocaleString('en-GB')} rows of data are left out here, since they do not name two of the parties. The document below has them.`;
}

/** What it shows stands in the table after it, so that it is one image with a short name to who cannot see it. */
function Picture({ picture: { width, height, boxes, lines } }: { readonly picture: FlowPicture }) {
  return (
    <svg className="flow-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Parties that give information on the left, parties that receive it on the right. The table after the picture says the same in words.">
      <defs>
        <marker id="flow-end" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="8" markerHeight="8" orient="auto">
          <path className="flow-picture__end" d="M0 0 L10 5 L0 10 z" />
        </marker>
      </defs>
      {lines.map(({ key, path }) => (
        <path key={key} className="flow-picture__line" d={path} markerEnd="url(#flow-end)" />
      ))}
      {boxes.map((box) => (
        <g key={`${box.x} ${box.key}`}>
          <rect className="flow-picture__box" x={box.x + 1} y={box.y} width={BOX_WIDTH - 2} height={box.height} rx="4" />
          {box.lines.map((line, index) => (
            <text key={`${index} ${line}`} className="flow-picture__name" x={box.x + 12} y={box.y + 27 + index * 20}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
