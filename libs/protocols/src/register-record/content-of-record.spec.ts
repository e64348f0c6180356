import { readRegisterFile, RegisterFileError, type CodeNames } from './code-names.js';
import { contentOfRecord } from './content-of-record.js';
import { recordWith, REGISTER, type RecordField } from './register-record.js';

const names: CodeNames = new Map([
  ['power:7', 'Finding errors in benefits'],
  ['person:1', 'Secretary of State for Examples'],
  ['person:2', 'A licensed supplier of examples'],
  ['person:3', 'The proprietor of a school in Exampleshire'],
  ['area:1', 'Exampleshire'],
]);

const WHOLE = {
  [REGISTER]: '9001',
  name: 'Matching',
  purpose: 'To find errors',
  'information-sharing-benefits': 'Fewer errors',
  'legal-power-disclosure': 'power:7',
  'disclosed-information': 'Names',
  controllers: 'person:1;government-organisation:X1',
  'controller-names': '',
  'information-sharing-method': 'Secure e-mail',
  processors: '',
  'processor-names': '',
  'retention-period': 'P3Y9M27D',
  'start-date': '2018-09-06',
  'end-date': '2019-03-31',
  'review-date': '2019-03-21',
  contact: 'data@body.example',
  areas: '',
  'area-names': 'Exampleshire',
  _entries: '1',
  _last_entry: '2018-09-05T23:30:00Z',
};

const read = (more: Partial<Record<RecordField, string>> = {}) =>
  contentOfRecord(recordWith({ ...WHOLE, ...more }), { names, template: { key: 'taken-in', version: 1 }, organisations: new Map([['government-organisation:X1', 'organisation-x']]) });
const said = (more: Partial<Record<RecordField, string>>) => read(more).remarks.map(({ code }) => code);

describe('a record as what a protocol says', () => {
  it('has its texts, dates, retention, areas and contact where a protocol has them', () => {
    const { content, dates } = read();
    expect(content).toMatchObject({
      title: 'Matching',
      topics: ['Finding errors in benefits'],
      areas: ['Exampleshire'],
      purpose: { summary: 'To find errors', benefits: 'Fewer errors' },
      dataRows: [{ dataItems: 'Names', transferMethod: 'Secure e-mail', retention: 'P3Y9M27D' }],
      fairness: { whoAnswersRequests: 'data@body.example' },
      term: { effectiveOn: '2018-09-06', endsOn: '2019-03-31', firstReviewOn: '2019-03-21' },
    });
    expect(dates.lastEntryOn).toBe('2018-09-06');
  });

  it('has its controllers as parties with the power, named where a file names them, matched only where somebody said so', () => {
    expect(read().content.parties.map(({ name, organisationId, controllerStatus, sector, legalBasis }) => [name, organisationId, controllerStatus, sector, legalBasis.statutoryPower])).toEqual([
      ['Secretary of State for Examples', '', 'separate-controller', 'other', 'Finding errors in benefits'],
      ['government-organisation:X1', 'organisation-x', 'separate-controller', 'central-government', 'Finding errors in benefits'],
    ]);
  });

  it('says nothing of a whole record but that a code has no name', () => {
    expect(read().remarks).toEqual([{ code: 'party-not-named', field: 'controllers', facts: { code: 'government-organisation:X1' } }]);
  });
});

describe('who takes part', () => {
  const parties = (more: Partial<Record<RecordField, string>>) => read(more).content.parties.map(({ name, controllerStatus }) => `${name}: ${controllerStatus}`);

  it('is named by the name beside the code of a class of bodies', () => {
    const more = { controllers: 'person:1;person:2', 'controller-names': 'Example Supply' };
    expect(parties(more)).toEqual(['Secretary of State for Examples: separate-controller', 'Example Supply: separate-controller']);
    expect(said(more)).toEqual(['party-named-beside-its-code']);
    expect(said({ controllers: 'person:1;person:3' })).toEqual(['party-described-not-named']);
  });

  it('is a party of its own where a name stands beside codes of single bodies', () => {
    const more = { controllers: 'person:1', 'controller-names': 'Example Homes' };
    expect(parties(more)).toEqual(['Secretary of State for Examples: separate-controller', 'Example Homes: separate-controller']);
    expect(said(more)).toEqual(['names-beside-codes']);
  });

  it('is said to be missing where one or none is named', () => {
    expect(said({ controllers: 'person:1' })).toEqual(['one-party-named']);
    expect(said({ controllers: 'person:1', processors: 'person:2' })).toEqual(['party-described-not-named', 'one-controller-named']);
    expect(said({ controllers: '', processors: 'person:1' })).toEqual(['no-controller-named']);
  });

  it('is one party where it is named twice, or as controller and processor', () => {
    const both = { controllers: 'person:1;person:3', processors: 'person:1' };
    expect(parties(both)).toEqual(['Secretary of State for Examples: separate-controller', 'The proprietor of a school in Exampleshire: separate-controller']);
    expect(said(both)).toContain('controller-and-processor');
    expect(said({ controllers: 'person:1;person:1' })).toEqual(['party-named-twice', 'one-party-named'].sort().reverse());
  });

  it('is not guessed from the area, which is only offered', () => {
    const council = { controllers: 'person:1;local-authority-eng:EXA' };
    expect(read(council).remarks).toEqual([{ code: 'party-not-named', field: 'controllers', facts: { code: 'local-authority-eng:EXA', perhaps: 'Exampleshire' } }]);
    expect(read({ ...council, 'area-names': 'Exampleshire;Otherton' }).remarks[0]?.facts).toEqual({ code: 'local-authority-eng:EXA' });
    expect(read(council).content.parties[1]).toMatchObject({ name: 'local-authority-eng:EXA', sector: 'local-government' });
  });
});

describe('what is missing or odd', () => {
  it.each<[string, Partial<Record<RecordField, string>>]>([
    ['no-power-named', { 'legal-power-disclosure': '' }],
    ['power-not-known', { 'legal-power-disclosure': 'power:99' }],
    ['no-area-named', { 'area-names': '' }],
    ['area-not-named', { areas: 'area:1;area:2' }],
    ['no-start-date', { 'start-date': '' }],
    ['no-end-date', { 'end-date': '' }],
    ['no-review-date', { 'review-date': '' }],
    ['date-not-readable', { 'review-date': '31/03/2019' }],
    ['date-not-readable', { _last_entry: 'yesterday' }],
    ['date-not-readable', { _last_entry: 'x'.repeat(100) }],
    ['ends-before-it-starts', { 'end-date': '2018-09-05' }],
    ['review-before-it-starts', { 'review-date': '2018-09-05' }],
    ['review-after-its-end', { 'review-date': '2019-04-01' }],
    ['review-on-its-end-date', { 'review-date': '2019-03-31' }],
    ['registered-after-its-start', { _last_entry: '2018-12-05' }],
    ['no-retention-period', { 'retention-period': '' }],
    ['retention-not-readable', { 'retention-period': 'one year' }],
    ['no-contact', { contact: ' ' }],
    ['text-missing', { purpose: '' }],
    ['control-characters', { contact: 'Room 1\rTown' }],
    ['control-characters', { purpose: 'a\u0007b' }],
    ['bullets-in-text', { 'disclosed-information': '● Name' }],
    ['spaces-around-text', { purpose: 'To match ' }],
  ])('is said: %s', (code, more) => {
    expect(said(more)).toContain(code);
  });

  it('keeps out of the protocol what contradicts the start or cannot be read, and only that', () => {
    expect(read({ 'end-date': '2018-01-01', 'review-date': '2018-01-01' }).content.term).toMatchObject({ effectiveOn: '2018-09-06', endsOn: null, firstReviewOn: null });
    expect(read({ 'start-date': '2018-02-30' }).content.term).toMatchObject({ effectiveOn: null, endsOn: '2019-03-31', firstReviewOn: '2019-03-21' });
    expect(read({ _last_entry: '' }).dates.lastEntryOn).toBeNull();
    expect(read({ _last_entry: '2019-02-30T00:00:00Z' }).dates.lastEntryOn).toBeNull();
  });

  it('is no reason to change a text but for line ends and control characters, which no protocol can hold', () => {
    const { content } = read({ contact: 'Room 1\rTown\u0007', purpose: ' Two  spaces. \r\nAnd a line' });
    expect(content.fairness.whoAnswersRequests).toBe('Room 1\nTown');
    expect(content.purpose.summary).toBe(' Two  spaces. \nAnd a line');
  });

  it('names an area once that has both a code and a name, and a topic only where it is short enough for one', () => {
    expect(read({ areas: 'area:1' }).content.areas).toEqual(['Exampleshire']);
    expect(read({ 'legal-power-disclosure': `power:${'9'.repeat(200)}` }).content.topics).toEqual([]);
  });
});

describe('a register of codes', () => {
  const digest = (text: string) => `of ${text}`;
  const item = (value: object) => `add-item\t${JSON.stringify(value)}`;
  const entry = (kind: string, key: string, value: object) => `append-entry\t${kind}\t${key}\t2019-01-01T00:00:00Z\tsha-256:of ${JSON.stringify(value)}`;
  const called = { name: 'register' };
  const [before, after] = [{ register: '86', name: 'Old ' }, { register: '86', name: 'New ' }];
  const whole = ['assert-root-hash\tsha-256:x', item(called), item(after), item(before), entry('system', 'name', called), entry('user', '86', before), entry('user', '86', after), ''].join('\n');
  const problemOf = (text: string) => {
    try {
      return readRegisterFile(text, digest);
    } catch (error) {
      return error instanceof RegisterFileError ? `${error.code} in line ${error.line}` : error;
    }
  };

  it('names a code by the last entry for it, not by the last item', () => {
    expect(readRegisterFile(whole.replaceAll('\n', '\r\n'), digest)).toEqual(new Map([['register:86', 'New']]));
  });

  it('leaves out an entry without a name', () => {
    const nameless = { register: '1', name: ' ' };
    expect(readRegisterFile([item(called), entry('system', 'name', called), item(nameless), entry('user', '1', nameless)].join('\n'), digest).size).toBe(0);
  });

  it.each([
    ['not-rsf in line 1', 'id,name'],
    ['not-rsf in line 1', 'add-item\tnot json'],
    ['not-rsf in line 1', 'add-item\t[]'],
    ['entry-without-item in line 1', entry('user', '1', { altered: true })],
    ['no-register-name in line 1', item(called)],
    ['no-register-name in line 2', [item({ name: 4 }), entry('system', 'name', { name: 4 })].join('\n')],
    ['too-many-entries in line 50000', '\n'.repeat(50_001)],
  ])('is refused: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });
});
