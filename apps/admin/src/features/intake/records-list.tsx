import { recordRefusalWords, FORESEEN_WORDS, RECORD_STATE_WORDS, remarkWords } from '../../words/intake.js';
import type { IntakeRecords } from './intake-view.js';

type RecordView = IntakeRecords['items'][number];

/** Records of a file, each with what became of it and what is missing or odd in it. */
export function RecordsList({ records }: { readonly records: readonly RecordView[] }) {
  return (
    <ol className="results" start={records[0]?.position ?? 1}>
      {records.map((record) => (
        <li key={record.position} className="results__item">
          <h3 className="results__title">{record.title === '' ? `Record ${record.position}` : record.title}</h3>
          <ul className="results__facts">
            <li>Record {record.recordId === '' ? 'without an id' : record.recordId}</li>
            <li>{record.foreseen === null ? RECORD_STATE_WORDS[record.state] : FORESEEN_WORDS[record.foreseen]}</li>
            {record.protocol === null || record.state === 'taken-back' ? null : (
              <li>
                {record.protocol.published ? <a href={`/register/${record.protocol.reference}`}>{record.protocol.reference}</a> : record.protocol.reference}
              </li>
            )}
          </ul>
          {record.refusal === null ? null : <p>{recordRefusalWords(record.refusal)}.</p>}
          {record.differs.length === 0 ? null : (
            <p>It differs from the record that stands here in: {record.differs.join(', ')}. What stands here was left as it is.</p>
          )}
          {record.remarks.length === 0 ? null : (
            <ul>
              {record.remarks.map((remark, index) => (
                <li key={`${remark.code} ${index}`}>{remarkWords(remark)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
