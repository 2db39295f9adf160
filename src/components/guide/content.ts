import * as runtime from 'astro/jsx-runtime';
import type { MarkdownHeading } from 'astro';
import { Renderer, type AstroComponentFactory } from 'astro/runtime/server/index.js';

/** What the compiled text of a guide has. */
interface Compiled {
  MDXContent: (props: Record<string, unknown>) => unknown;
  getHeadings: () => MarkdownHeading[];
}

/** The only module that a compiled guide imports. */
const runtimeImport = /^import \{ (?<names>[^}]+) \} from "astro\/jsx-runtime";$/mu;
const moduleExport = /^export (?=const |function )/gmu;

/**
 * Makes what a page shows of a guide's compiled text (`integrations/guides.ts`), as Astro makes it of a module of MDX.
 * @param code As it stands in the collection
 * @param file Of the guide, for errors
 */
export function readGuide(
  code: string,
  file: string,
): { Content: AstroComponentFactory; headings: MarkdownHeading[] } {
  const body = code
    .replace(runtimeImport, (_, names: string) => `const { ${names.replaceAll(' as ', ': ')} } = runtime;`)
    .replaceAll(moduleExport, '');
  if (/^import\s/mu.test(body)) throw new Error(`${file} imports something, which a guide can’t.`);
  // The code was compiled from a guide of this site by this engine, as a module of it would be.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('runtime', `${body}\nreturn { MDXContent, getHeadings };`) as (
    from: unknown,
  ) => Compiled;
  const { MDXContent, getHeadings } = run(runtime);
  const Content = (props: Record<string, unknown>) =>
    MDXContent({
      ...props,
      components: { Fragment: runtime.Fragment, ...(props['components'] as object | undefined) },
    });
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
    [Renderer]: 'astro:jsx',
    moduleId: file,
  });
  return { Content: Content as unknown as AstroComponentFactory, headings: getHeadings() };
}
