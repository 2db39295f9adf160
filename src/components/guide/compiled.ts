import * as runtime from 'astro/jsx-runtime';
import type { MarkdownHeading } from 'astro';
import { Renderer, type AstroComponentFactory } from 'astro/runtime/server/index.js';

/** What the compiled text of a guide has. */
interface Compiled {
  MDXContent: (props: Record<string, unknown>) => unknown;
  getHeadings: () => MarkdownHeading[];
}

/** The only module that such a text imports. */
const runtimeImport = /^import \{ (?<names>[^}]+) \} from "astro\/jsx-runtime";$/mu;

/**
 * Makes what a page shows of a guide's compiled text (`integrations/guides.ts`), as Astro makes it of a module of MDX.
 * @param code As the collection keeps it
 * @param file Of the guide, for Astro's errors
 */
export function runGuide(
  code: string,
  file: string,
): { Content: AstroComponentFactory; headings: MarkdownHeading[] } {
  const body = code
    .replace(runtimeImport, (_, names: string) => `const { ${names.replaceAll(' as ', ': ')} } = runtime;`)
    .replaceAll(/^export (?=const |function )/gmu, '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this engine compiled it; else it would be a module
  const run = new Function('runtime', `${body}\nreturn { MDXContent, getHeadings };`) as (
    from: unknown,
  ) => Compiled;
  const { MDXContent, getHeadings } = run(runtime);
  const Content = (props: Record<string, unknown>) => {
    const components = { Fragment: runtime.Fragment, ...(props['components'] as object | undefined) };
    return MDXContent({ ...props, components });
  };
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
    [Renderer]: 'astro:jsx',
    moduleId: file,
  });
  return { Content: Content as unknown as AstroComponentFactory, headings: getHeadings() };
}
