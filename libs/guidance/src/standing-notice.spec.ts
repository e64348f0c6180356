import { describe, expect, it } from '@jest/globals';
import { NOTICE_FORMS, standingNotice, type NoticeForm } from './standing-notice.js';

const words = (form: NoticeForm): string => {
  const notice = standingNotice(form);
  return [notice.heading, ...notice.paragraphs].join(' ');
};

describe('the standing notice', () => {
  it.each(NOTICE_FORMS)('in its %s form says that no protocol is needed to share about a person', (form) => {
    expect(words(form)).toMatch(/not need an information sharing protocol to share information about a person/);
  });

  it.each(NOTICE_FORMS)('in its %s form does not overclaim: lawful basis, necessity, security and a record remain', (form) => {
    const text = standingNotice(form).paragraphs.join(' ');
    expect(text).toMatch(/lawful basis/);
    expect(text).toMatch(/necess/);
    expect(text).toMatch(/proportiona/);
    expect(text).toMatch(/secur/);
    expect(text).toMatch(/record/);
  });

  it.each(NOTICE_FORMS)('in its %s form carries its authority and the date it was checked', (form) => {
    expect(standingNotice(form).authority).toContain('question');
    expect(standingNotice(form).checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(NOTICE_FORMS)('in its %s form never words the standing of an arrangement as a permission', (form) => {
    expect(words(form)).not.toMatch(/blocked|not allowed|may not share|must not share|cannot share|compliant/i);
  });

  it.each(['full', 'document'] as const)('in its %s form covers case by case, not bulk, and emergencies', (form) => {
    expect(words(form)).toMatch(/case by case/);
    expect(words(form)).toMatch(/not about routine or bulk/);
    expect(words(form)).toMatch(/emergency/);
    expect(words(form)).toMatch(/lapsed/);
    expect(words(form)).toMatch(/outside its scope/);
  });

  it('fits on one line in its one-line form', () => {
    expect(standingNotice('oneLine').paragraphs).toHaveLength(1);
  });

  it('quotes the Commissioner with source and year, as of its time', () => {
    expect(standingNotice('document').quotation).toMatchObject({ year: '2008', source: expect.stringContaining('question 13') });
    expect(standingNotice('short').quotation).toBeNull();
  });

  it('names the regulator it is told to name', () => {
    expect(standingNotice('short', { regulator: { name: 'Information Commission' } }).authority).toContain('of the Information Commission (2021)');
    expect(standingNotice('short').authority).toContain('becoming the Information Commission');
  });

  it('asked for Welsh, gives English words and says that they are English', () => {
    expect(standingNotice('full', { language: 'cy' })).toEqual(standingNotice('full', { language: 'en' }));
    expect(standingNotice('full', { language: 'cy' }).language).toBe('en');
  });
});
