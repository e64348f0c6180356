import { kindsOfData, namesKind } from './data-words.js';
import { completeRow } from './testing/complete-content.js';

const row = { ...completeRow('row-1', 'party-1', ['party-2']), dataItems: 'Name, postal address; school attendance (by half day)', dataSubjects: 'Children’s carers', purpose: 'Café visits' };

describe('the kinds of data that somebody asks about', () => {
  it('stand apart by commas, semicolons and lines, each once and as typed', () => {
    expect(kindsOfData('school  attendance, dates of birth;\n addresses ,addresses')).toEqual(['school attendance', 'dates of birth', 'addresses']);
  });

  it.each(['', ' , ;', 'information about the data', 'x'])('are none where no word tells which data it is: %j', (typed) => {
    expect(kindsOfData(typed)).toEqual([]);
  });
});

describe('a row is about a kind of data', () => {
  it.each(['attendance', 'ATTEND', 'attendance at school', 'addresses', 'children', "children's", 'cafe', 'information about attendances', 'carers of children'])(
    'by each of its words, in any order and case: %s',
    (kind) => {
      expect(namesKind(row, kind)).toBe(true);
    },
  );

  it.each(['health', 'attendance health', 'tendance', 'bystander', 'dayroom'])('and not by others: %s', (kind) => {
    expect(namesKind(row, kind)).toBe(false);
  });
});
