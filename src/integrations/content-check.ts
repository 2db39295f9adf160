import type { AstroIntegration } from 'astro';
import { checkContent, writeRemark } from '../content-check/index.ts';

/**
 * Stops a build whose texts have mistakes, with the whole list. Astro itself only logs a text that it cannot render,
 * publishes an empty page, and is silent at the next build, because it kept the empty result.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        const { mistakes } = checkContent();
        if (mistakes.length === 0) return;
        const list = mistakes.map(writeRemark).join('\n');
        if (command === 'dev') logger.error(`\n${list}`);
        else
          throw new ContentError(
            `${list}\n\n${mistakes.length} wrong. “npm run check” shows the list again.`,
          );
      },
    },
  };
}

class ContentError extends Error {
  override name = 'ContentError';

  constructor(list: string) {
    super(list);
    // Where in the engine it was noticed helps nobody who writes texts.
    this.stack = list;
  }
}
