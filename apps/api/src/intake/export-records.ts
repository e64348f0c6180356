import { standingNotice } from '@isp/guidance';
import { Injectable } from '@nestjs/common';
import { jsonOfRecord, RECORD_FIELDS } from '@isp/protocols';
import type { RecordField, RegisterRecord } from '@isp/protocols';
import type { Intake } from './intake.js';
import { IntakesRepository } from './persistence/intakes.repository.js';
import { asText, BYTE_ORDER_MARK, notFound, toCsv } from '../platform/http/index.js';

/** Ways in which the records go out again. `spreadsheet` is not exact: it begins with a byte order mark, and what a spreadsheet would reckon out is marked as text. */
export const EXPORTS = ['csv', 'json', 'spreadsheet'] as const;
export type Export = (typeof EXPORTS)[number];

/** Gives the records of an intake out again, in the fields and the order in which they came, in pieces. */
@Injectable()
export class ExportRecords {
  constructor(private readonly intakes: IntakesRepository) {}

  /** @throws {Problem} 404, before anything is given out */
  async of(id: string, as: Export): Promise<AsyncIterable<string>> {
    const intake = await this.intakes.find(id);
    if (intake === null) throw notFound();
    return as === 'json' ? this.json(intake) : this.csv(intake, as === 'spreadsheet');
  }

  private async *csv(intake: Intake, forSpreadsheets: boolean): AsyncGenerator<string> {
    const columns = intake.format === 'csv' ? intake.columns : RECORD_FIELDS;
    yield forSpreadsheets ? BYTE_ORDER_MARK + toCsv([[...columns, NOTICE]]) : toCsv([columns]);
    for await (const records of this.pieces(intake)) yield toCsv(records.map((record) => cellsOf(record, columns, forSpreadsheets)));
  }

  private async *json(intake: Intake): AsyncGenerator<string> {
    let before = '[\n';
    for await (const records of this.pieces(intake)) {
      for (const record of records) {
        yield `${before}${JSON.stringify(jsonOfRecord(record), null, 1)}`;
        before = ',\n';
      }
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  }

  private async *pieces({ id }: Intake): AsyncGenerator<readonly RegisterRecord[]> {
    for (let from = 0; ; ) {
      const records = await this.intakes.standingHere(id, PIECE, from);
      const last = records.at(-1);
      if (last === undefined) return;
      yield records.map(({ record }) => record);
      from = last.position;
    }
  }
}

const PIECE = 500;

/** What people open tells of agreements: so its last column, which is empty, is called what the standing notice says. The exact forms have no room for it. */
const NOTICE = standingNotice('oneLine').paragraphs.join(' ');

function cellsOf(record: RegisterRecord, columns: readonly RecordField[], forSpreadsheets: boolean): readonly string[] {
  return forSpreadsheets ? [...columns.map((column) => asText(record[column])), ''] : columns.map((column) => record[column]);
}
