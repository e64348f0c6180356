/** Where the time comes from. Everything that needs the time is given this, so that a test can hold it still. */
export abstract class Clock {
  /** The present instant: ISO 8601 in UTC with milliseconds. */
  abstract now(): string;
}

export class SystemClock extends Clock {
  override now(): string {
    return new Date().toISOString();
  }
}
