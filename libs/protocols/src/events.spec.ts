import { PROTOCOL_EVENT_TYPES } from './events.js';

describe('the types of events', () => {
  it('are in the past tense, and each is there once', () => {
    expect(new Set(PROTOCOL_EVENT_TYPES).size).toBe(PROTOCOL_EVENT_TYPES.length);
    for (const type of PROTOCOL_EVENT_TYPES) {
      expect(type).toMatch(/\.(started|edited|shown|abandoned|sent|requested|opened|reminded|replaced|set|removed|joined|left|signed|declined|withdrawn-from-signature|came-into-force|completed|changed|ended|taken-in|taken-back)$/);
    }
  });
});
