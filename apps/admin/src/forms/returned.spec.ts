import { describe, expect, test } from '@jest/globals';
import { shownAnswers } from './returned.js';

const CONFLICT = { currentRevision: 8, changes: [] };

describe('a form that came back', () => {
  test('shows what is saved when it has not been sent', () => {
    expect(shownAnswers(undefined, { aims: ['saved'] })).toMatchObject({ answers: { aims: ['saved'] }, failed: false });
  });

  test('shows what was typed when it was refused', () => {
    const returned = { answers: { aims: ['typed'] }, errors: [{ field: 'aims', text: 'No' }], conflict: null, opened: null };
    expect(shownAnswers(returned, { aims: ['saved'] })).toMatchObject({ answers: { aims: ['typed'] }, failed: true });
  });

  test('keeps after a conflict what was changed in it, and takes what somebody else changed where it was not', () => {
    const returned = {
      opened: { aims: ['old'], need: ['old'], nations: ['wales'] },
      answers: { aims: ['mine'], need: ['old'], nations: ['wales'] },
      errors: [],
      conflict: CONFLICT,
    };
    const saved = { aims: ['theirs'], need: ['theirs'], nations: ['england'] };
    expect(shownAnswers(returned, saved).answers).toEqual({ aims: ['mine'], need: ['theirs'], nations: ['england'] });
  });

  test('keeps an answer that was emptied in it', () => {
    const returned = { opened: { nations: ['wales'] }, answers: {}, errors: [], conflict: CONFLICT };
    expect(shownAnswers(returned, { nations: ['wales', 'england'] }).answers).toEqual({ nations: [] });
  });

  test('keeps everything that was typed where it does not know what it was opened with', () => {
    const returned = { opened: null, answers: { aims: ['mine'] }, errors: [], conflict: CONFLICT };
    expect(shownAnswers(returned, { aims: ['theirs'] }).answers).toEqual({ aims: ['mine'] });
  });
});
