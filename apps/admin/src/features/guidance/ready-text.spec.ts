import { describe, expect, test } from '@jest/globals';
import type { Source } from '@isp/guidance/content';
import { readyText, slidesOf } from './ready-text.server.js';

const source = (key: string): Source => ({ key, title: key, publisher: 'Publisher', dated: '2024', nations: ['england', 'wales'], url: null });
const SOURCES = ['act', 'code', 'advice'].map(source);
const ready = (text: string) => readyText({ text, nations: ['england', 'wales'] }, SOURCES);
const marks = (text: string) => ready(text).parts.flatMap((part) => ('cites' in part ? [[part.kind, ...part.cites]] : []));

describe('the sources of a text', () => {
  test('are numbered as they are first cited, and those that are not cited are left out', () => {
    expect(ready('One. {code}\n\nTwo. {act; code}').sources.map(({ key, number }) => [key, number])).toEqual([['code', 1], ['act', 2]]);
  });

  test('are cited by each statement that has its own, in order of number', () => {
    expect(marks('One. {code}\n\nTwo. {act; code}')).toEqual([['paragraph', 1], ['paragraph', 1, 2]]);
  });

  test('of a heading are cited once, after the last that stands below it', () => {
    expect(marks('## A {act}\n\nOne.\n\nTwo. {code}\n\n### B\n\n- Three\n\n## C {code}\n\nFour.')).toEqual([
      ['paragraph'],
      ['paragraph', 1],
      ['list'],
      ['sources', 2],
      ['paragraph'],
      ['sources', 1],
    ]);
  });

  test('of a heading are not cited where every statement below it has its own', () => {
    expect(marks('## A {act}\n\nOne. {code}')).toEqual([['paragraph', 1]]);
  });

  test('that are not on the list are passed over', () => {
    expect(marks('One. {none; act}')).toEqual([['paragraph', 1]]);
  });
});

test('a statement says which nations it is about where that is not all of its entry', () => {
  expect(ready('One. {act; england}\n\nTwo. {act; england; wales}\n\nThree. {act}').parts.map((part) => 'onlyIn' in part && part.onlyIn)).toEqual([['england'], null, null]);
});

test('slides are parted by breaks, each with the sources that it cites under the numbers of the whole', () => {
  const slides = slidesOf(ready('## A {act}\n\nOne.\n\n---\n\n## B {code}\n\nTwo.'));
  expect(slides.map(({ parts, sources }) => [parts.map(({ kind }) => kind), sources.map(({ number }) => number)])).toEqual([
    [['heading', 'paragraph', 'sources'], [1]],
    [['heading', 'paragraph', 'sources'], [2]],
  ]);
});
