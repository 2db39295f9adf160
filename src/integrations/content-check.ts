import type { AstroIntegration } from 'astro';
import { findMistakes, writeRemark } from '../content-check/index.ts';
import { keepSources } from '../site/sources.ts';
import { leaveTexts, takeTexts } from './kept-texts.ts';

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
        const isBuild = command === 'build';
        if (isBuild) keepSources();
        const { mistakes, fine } = findMistakes('.', new Date(), isBuild ? takeTexts() : undefined);
        if (mistakes.length === 0) {
          if (isBuild) leaveTexts(fine);
          return;
        }
        const list = mistakes.map(writeRemark).join('\n');
        if (command === 'dev') {
          logger.error(`\n${list}`);
          return;
        }
        console.error(`${list}\n\n${mistakes.length} wrong. “npm run check” shows the list again.`);
        // An error thrown here would come with Astro's “unhandled error” and a stack, as if the engine had broken.
        process.exit(1);
      },
    },
  };
}
