import { describe, expect, test } from '@jest/globals';
import { answersOf } from './field.js';

describe('the answers of a posted form', () => {
  test('are those of fields of any name, each as often as it was given', () => {
    const form = new FormData();
    form.append('constructor', 'a');
    form.append('toString', 'b');
    form.append('nations', 'wales');
    form.append('nations', 'england\r\nand more');
    expect(answersOf(form)).toEqual({ constructor: ['a'], toString: ['b'], nations: ['wales', 'england\nand more'] });
  });

  test('are without hidden fields and files', () => {
    const form = new FormData();
    form.append('_csrf', 'token');
    form.append('scan', new File(['x'], 'scan.pdf'));
    expect(answersOf(form)).toEqual({});
  });
});
