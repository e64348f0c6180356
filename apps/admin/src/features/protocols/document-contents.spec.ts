import { describe, expect, test } from '@jest/globals';
import { contentsOf } from './document-contents.js';

describe('the contents of a document', () => {
  test('are its clauses, in words and not in markup', () => {
    const html = '<h2 id="title">T</h2><h3 id="purpose">1. <em>Purpose</em> &amp; &lt;aims&gt;</h3><h4 id="deeper">x</h4>';
    expect(contentsOf(html)).toEqual([{ id: 'purpose', text: '1. Purpose & <aims>' }]);
  });

  test('name the standing notice once, although it stands twice', () => {
    const html = '<h3 id="a">Notice</h3><h3 id="b">Purpose</h3><h3 id="c">Notice</h3>';
    expect(contentsOf(html).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
