import { readText, type GuidanceBlock, type GuidanceEntry, type Nation, type Source } from '@isp/guidance/content';
import type { NumberedSource, ReadyText, TextPart } from './guidance-view.js';

type Heading = Extract<GuidanceBlock, { kind: 'heading' }>;

/** A heading whose part is being read, and whether a statement in it has no sources but the heading's. */
interface OpenHeading {
  readonly heading: Heading;
  owes: boolean;
}

/**
 * Reads the text of an entry for its page: numbers its sources as they are first cited. It stands on the server, so that no browser has to fetch
 * a Markdown parser to read a page.
 *
 * A statement with sources of its own cites them at its end. Those that a heading gives for everything below it are cited once, at the end of that.
 *
 * @param sources at least those that the text names; one that is not among them is left out.
 */
export function readyText({ text, nations }: Pick<GuidanceEntry, 'text' | 'nations'>, sources: readonly Source[]): ReadyText {
  const numbers = new Numbers(sources);
  const parts: TextPart[] = [];
  const open: OpenHeading[] = [];
  const settle = (heading: OpenHeading): void => {
    if (heading.owes) parts.push({ kind: 'sources', cites: numbers.of(heading.heading.sources) });
    heading.owes = false;
  };
  const closeDownTo = (level: number): void => {
    for (let last = open.at(-1); last !== undefined && last.heading.level >= level; last = open.at(-1)) {
      settle(last);
      open.pop();
    }
  };
  const onlyIn = (about: readonly Nation[] | null): readonly Nation[] | null => (about === null || nations.every((nation) => about.includes(nation)) ? null : about);

  for (const block of readText(text)) {
    if (block.kind === 'break') {
      for (const heading of open.toReversed()) settle(heading);
      parts.push({ kind: 'break' });
    } else if (block.kind === 'heading') {
      closeDownTo(block.level);
      open.push({ heading: block, owes: false });
      const { level, id, runs } = block;
      parts.push({ kind: 'heading', level, id, runs, onlyIn: onlyIn(block.nations) });
    } else {
      const giver = block.sources === null ? open.findLast(({ heading }) => heading.sources !== null) : undefined;
      if (giver !== undefined) giver.owes = true;
      const standing = { cites: numbers.of(block.sources), onlyIn: onlyIn(block.nations) };
      if (block.kind === 'paragraph') parts.push({ kind: 'paragraph', runs: block.runs, ...standing });
      else parts.push({ kind: 'list', ordered: block.ordered, items: block.items, ...standing });
    }
  }
  closeDownTo(0);
  return { parts, sources: numbers.given };
}

/** The slides of a text, which its breaks part. */
export function slidesOf({ parts, sources }: ReadyText): readonly ReadyText[] {
  const slides: TextPart[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'break') slides.push([]);
    else slides.at(-1)?.push(part);
  }
  return slides.map((slide) => ({ parts: slide, sources: sources.filter(({ number }) => slide.some((part) => 'cites' in part && part.cites.includes(number))) }));
}

/** Gives each source a number when it is first cited. */
class Numbers {
  readonly given: NumberedSource[] = [];

  constructor(private readonly sources: readonly Source[]) {}

  of(keys: readonly string[] | null): readonly number[] {
    return (keys ?? []).flatMap((key) => this.numberOf(key)).toSorted((one, other) => one - other);
  }

  private numberOf(key: string): readonly number[] {
    const known = this.given.find((source) => source.key === key);
    if (known !== undefined) return [known.number];
    const source = this.sources.find((each) => each.key === key);
    if (source === undefined) return [];
    this.given.push({ ...source, number: this.given.length + 1 });
    return [this.given.length];
  }
}
