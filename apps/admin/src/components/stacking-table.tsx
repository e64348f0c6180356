import type { ReactNode } from 'react';

interface StackingTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly string[];
  /** A row with an anchor can be led to, and takes the focus then. */
  readonly rows: readonly { readonly key: string; readonly anchor?: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table that becomes a list of labelled values on a narrow screen, with no script. The first cell of each row is its
 * heading. Roles are said outright because browsers drop a table's own when it is laid out differently.
 */
export function StackingTable({ caption, captionHidden = false, columns, rows }: StackingTableProps) {
  return (
    <table className="stacking-table" role="table">
      <caption className={captionHidden ? 'nhsuk-u-visually-hidden' : 'stacking-table__caption'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, anchor, cells }) => (
          <tr key={key} role="row" {...(anchor === undefined ? {} : { id: anchor, tabIndex: -1 })}>
            {cells.map((cell, index) => {
              const column = columns[index] ?? '';
              const inside = (
                <>
                  <span className="stacking-table__label" aria-hidden="true">
                    {column}
                  </span>
                  <div className="stacking-table__value">{cell}</div>
                </>
              );
              return index === 0 ? (
                <th key={column} scope="row" role="rowheader">
                  {inside}
                </th>
              ) : (
                <td key={column} role="cell">
                  {inside}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
