import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';

/**
 * Lets changes of one thing within this process wait in line before they take a database connection. The row lock alone
 * would do for correctness; but many waiting for one row would hold connections that changes of other rows could use.
 */
@Injectable()
export class Turns {
  private readonly last = new Map<string, Promise<void>>();
  private readonly gathering = new Map<string, unknown[]>();
  private readonly shared: Gate;

  constructor({ databasePoolSize }: Config) {
    // A connection at least is left to whatever else goes on.
    this.shared = new Gate(Math.min(MOST_SHARED, databasePoolSize - 1));
  }

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
   * done at a time, whatever it is about, unless that one is slow. It is the rush that has to be answered soon, and in a rush as
   * many as are gathered cost little more than one; to open the door for each as it comes would keep everybody waiting.
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
    void this.take(thing, () => this.shared.pass(() => work(gather)));
  }
}

/** How much of what is shared may be under way at once, where the earlier is slow. */
const MOST_SHARED = 4;
/** In milliseconds. What takes longer waits for something, such as a row that is locked from elsewhere; it is not what keeps the processor busy. */
const PATIENCE = 250;

/** Lets in one at a time, in the order they came; beside those that turn out to be slow the next one, but never more than a number. */
class Gate {
  private readonly waiting: (() => void)[] = [];
  private inside = 0;
  private readonly slow = new Set<() => Promise<void>>();

  constructor(private readonly most: number) {}

  async pass(work: () => Promise<void>): Promise<void> {
    await new Promise<void>((enter) => {
      this.waiting.push(enter);
      this.letIn();
    });
    const patience = setTimeout(() => {
      this.slow.add(work);
      this.letIn();
    }, PATIENCE);
    try {
      await work();
    } finally {
      clearTimeout(patience);
      this.inside -= 1;
      this.slow.delete(work);
      this.letIn();
    }
  }

  private letIn(): void {
    if (this.inside > this.slow.size || this.inside >= this.most) return;
    const enter = this.waiting.shift();
    if (enter === undefined) return;
    this.inside += 1;
    enter();
  }
}
