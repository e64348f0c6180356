import { STORY_MS } from './stage.js';

/**
 * Tells a story in steps that share what came before: a step whose predecessor failed is not tried.
 *
 * @returns what declares the next step
 */
export function steps(): (name: string, step: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, step) => {
    it(
      name,
      async () => {
        if (broken !== null) throw new Error(`The story ended at: ${broken}.`);
        broken = name;
        await step();
        broken = null;
      },
      STORY_MS,
    );
  };
}
