import { render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import {
  createComponent,
  renderTemplate,
  unescapeHTML,
  type AstroComponentFactory,
} from 'astro/runtime/server/index.js';
import { readText } from '../site/kept-text.ts';
import { runGuide } from './guide/compiled.ts';

/** A text as pages show it. */
export interface ShownText {
  Content: AstroComponentFactory;
  headings: MarkdownHeading[];
}

/** Renders a text as Astro's `render()` does, from what is kept of it. */
export async function renderText(entry: CollectionEntry<'faq' | 'guides' | 'pages'>): Promise<ShownText> {
  const kept = readText(entry);
  if (!kept) return render(entry);
  if (entry.collection === 'guides') return runGuide(kept.text, entry.filePath ?? entry.id);
  const Content = createComponent(() => renderTemplate`${unescapeHTML(kept.text)}`);
  return { Content, headings: kept.headings };
}
