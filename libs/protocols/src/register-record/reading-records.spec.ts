import * as fc from 'fast-check';
import { LIMITS } from '../limits.js';
import { DEPTH_OF_RECORDS, jsonShape } from './json-shape.js';
import { recordOfJson, recordOfRow } from './read-record.js';
import { differingFields, isListField, jsonOfRecord, RECORD_FIELDS, recordWith, REGISTER, REGISTER_FIELDS, valuesOf } from './register-record.js';

const known = { [REGISTER]: '9001', name: 'Matching', controllers: 'a:1;a:2', purpose: ' Two  spaces ', _entries: '2', _last_entry: '2019-01-01T00:00:00Z' };

describe('a record', () => {
  it('has eighteen fields, and two in which its publisher counts entries', () => {
    expect(REGISTER_FIELDS).toHaveLength(18);
    expect(RECORD_FIELDS).toHaveLength(20);
  });

  it('is the same from a row of CSV and from a value of JSON', () => {
    const { record } = recordOfRow(RECORD_FIELDS, RECORD_FIELDS.map((field) => recordWith(known)[field]));
    const json = jsonOfRecord(record);
    expect(json).toEqual({ ...known, controllers: ['a:1', 'a:2'], _entries: 2 });
    expect(recordOfJson(json)).toEqual({ record, refusal: null });
  });

  it('goes out of JSON and in again as it was, whatever its texts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((value) => !value.includes('\0'));
    const list = fc.array(text.filter((value) => value !== '' && !value.includes(';')), { minLength: 1, maxLength: 4 }).map((values) => values.join(';'));
    const fields = Object.fromEntries(RECORD_FIELDS.map((field) => [field, isListField(field) ? list : field === '_entries' ? fc.nat().map(String) : text]));
    fc.assert(
      fc.property(fc.record(fields), (values) => {
        const record = { ...recordWith(values), [REGISTER]: '1', name: 'A name' };
        expect(recordOfJson(JSON.parse(JSON.stringify(jsonOfRecord(record)))).record).toEqual(record);
      }),
    );
  });

  it('keeps a count of entries that is no number as it is', () => {
    expect(jsonOfRecord(recordWith({ ...known, _entries: '02' }))['_entries']).toBe('02');
  });

  it('differs by what was agreed, not by how often it was entered', () => {
    expect(differingFields(recordWith(known), recordWith({ ...known, _entries: '3', purpose: 'Two  spaces' }))).toEqual(['purpose']);
  });

  it('takes the values of a list without the spaces around them', () => {
    expect(valuesOf(' a; b ;;c')).toEqual(['a', 'b', 'c']);
    expect(valuesOf('')).toEqual([]);
  });
});

describe('a record that cannot come in', () => {
  it.each([
    ['not-a-record', 7],
    ['not-a-record', null],
    ['not-a-record', ['x']],
    ['unknown-field', { ...known, _entries: 1, controllers: [], extra: '' }],
    ['wrong-kind-of-value', { ...known, controllers: 'a:1' }],
    ['wrong-kind-of-value', { ...known, controllers: [1] }],
    ['wrong-kind-of-value', { ...known, controllers: [], name: 4 }],
    ['wrong-kind-of-value', { ...known, controllers: [], _entries: -1 }],
    ['value-holds-separator', { ...known, controllers: ['a;b'] }],
    ['value-holds-separator', { ...known, controllers: [''] }],
    ['unkeepable-character', { ...known, controllers: [], purpose: 'a\0b' }],
    ['unkeepable-character', { ...known, controllers: [], purpose: 'a\ud800b' }],
    ['field-too-long', { ...known, controllers: [], purpose: 'x'.repeat(LIMITS.intake.field + 1) }],
    ['id-missing', { ...known, controllers: [], [REGISTER]: ' ' }],
    ['id-too-long', { ...known, controllers: [], [REGISTER]: '1'.repeat(201) }],
    ['name-missing', { ...known, controllers: [], name: '' }],
    ['name-too-long', { ...known, controllers: [], name: 'n'.repeat(201) }],
  ])('says %s', (code, value) => {
    expect(recordOfJson(value).refusal).toMatchObject({ code });
  });

  it('says which member stands in it twice', () => {
    expect(recordOfJson({ ...known, controllers: [] }, 'name').refusal).toEqual({ code: 'repeated-field', facts: { field: 'name' } });
  });

  it('says that a row has more or fewer cells than there are columns', () => {
    expect(recordOfRow(['name', REGISTER], ['A']).refusal).toEqual({ code: 'cells-and-columns-differ', facts: { cells: 1, columns: 2 } });
    expect(recordOfRow(['name', REGISTER], ['A', '1', 'more']).refusal).toMatchObject({ code: 'cells-and-columns-differ' });
  });
});

describe('the shape of JSON', () => {
  it('tells a member that stands twice in a record, by the record, however it is written', () => {
    const text = '[{"a":"{\\"a\\":1}","b":["a","a"]},{"a":1,"\\u0061":2,"a":3},{}]';
    expect(jsonShape(text)).toEqual({ depth: 3, repeated: [null, 'a', null] });
  });

  it('is told of a text as long as a whole file', () => {
    for (const letters of ['x', '\\\\', '\\"']) {
      const text = `[{"name":"${letters.repeat(4_000_000)}","name":""}]`;
      expect(jsonShape(text)).toEqual({ depth: 2, repeated: ['name'] });
    }
  });

  it('stops counting below what a record can hold', () => {
    expect(jsonShape('['.repeat(5_000) + ']'.repeat(5_000)).depth).toBe(DEPTH_OF_RECORDS + 1);
    expect(jsonShape('"text"')).toEqual({ depth: 0, repeated: [] });
  });
});
