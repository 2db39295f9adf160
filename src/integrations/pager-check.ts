import type { AstroIntegration } from 'astro';
import { readSettings } from '../contact/env.ts';
import { findPagerRisks } from '../contact/send/paging/index.ts';
import { provider } from '../provider/index.ts';

/** Warns with every build if nobody would be called while the provider's own services are down. */
export function pagerCheck(): AstroIntegration {
  return {
    name: 'pager-check',
    hooks: {
      'astro:build:done': ({ logger }) => {
        // Astro sets NODE_ENV to “production” for a build; that says nothing of where the function will run.
        const read = readSettings({ ...process.env, NODE_ENV: undefined });
        // What is wrong with the function's own configuration stops the function, not the site.
        if ('mistakes' in read) return;
        for (const risk of findPagerRisks(read.settings, provider)) logger.warn(risk);
      },
    },
  };
}
