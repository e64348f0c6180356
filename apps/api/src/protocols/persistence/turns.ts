import { Injectable } from '@nestjs/common';

/**
 * Lets changes of one thing within this process wait in line before they take a database connection. The row lock alone
 * would do for correctness; but many waiting for one row would hold connections that changes of other rows could use.
 */
@Injectable()
export class Turns {
  private readonly last = new Map<string, Promise<void>>();
  private readonly gathering = new Map<string, unknown[]>();

  /** Runs the work once all earlier work on the same thing is over, however that came out. */
  async take<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(thing);
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    this.last.set(thing, done);
    try {
      await before;
      return await work();
    } finally {
      finish();
      if (this.last.get(thing) === done) this.last.delete(thing);
    }
  }

  /**
   * Lets what comes while others wait for a turn have it together with them: the work is run once for all. Of such work one is
   * done at a time, whatever it is about. It is the rush that has to be answered soon, and in a rush as many as are gathered
   * cost little more than one; to open the door for each as it comes would keep everybody waiting.
   *
   * @param work of which the first one's is run. It calls `gather` as late as it can: until then others join. It does not throw.
   */
  share<Member>(thing: string, member: Member, work: (gather: () => readonly Member[]) => Promise<void>): void {
    const others = this.gathering.get(thing);
    if (others !== undefined) {
      others.push(member);
      return;
    }
    const members: Member[] = [member];
    this.gathering.set(thing, members);
    const gather = (): readonly Member[] => {
      if (this.gathering.get(thing) === members) this.gathering.delete(thing);
      return members;
    };
    void this.take(thing, () => this.take(ALL_SHARED, () => work(gather)));
  }
}

/** No thing has this name: things are named by their ids. */
const ALL_SHARED = 'all that is shared';
