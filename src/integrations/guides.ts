import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration, ContentEntryType } from 'astro';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
/** What Astro's own integrations for kinds of texts get beside; it isn't among the public types. */
type SetupParameters = Parameters<Setup>[0] & { addContentEntryType: (type: ContentEntryType) => void };
type RenderFunction = Awaited<ReturnType<NonNullable<ContentEntryType['getRenderFunction']>>>;

/**
 * MDX for guides, compiled when content is read and kept with it, as HTML is of Markdown. Astro's way is a module for
 * each text, which every build bundles anew: with 2,000 guides that's a seventh of its time and 1 GB. The components of
 * guides come from their page (`components/guide/compiled.ts`); a guide with code of its own stays a module.
 */
export function guides(): AstroIntegration {
  const integration = mdx();
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (parameters) => {
        const { addContentEntryType } = parameters as SetupParameters;
        const add = (type: ContentEntryType) => addContentEntryType({ ...type, getRenderFunction });
        // What Astro hands over can't be copied: some of it isn't enumerable.
        return setUp?.(
          Object.create(parameters, { addContentEntryType: { value: add } }) as typeof parameters,
        );
      },
    },
  };
}

/** The names that a module of MDX exports anyway. */
const usualExports = /^export (?:const frontmatter\b|function getHeadings\b)/u;

/** Whether a compiled guide has code of its own, so that it must be a module. */
function hasOwnCode(code: string): boolean {
  const lines = code.split('\n');
  const [, ...imports] = lines.filter((line) => line.startsWith('import '));
  const exports = lines.filter((line) => line.startsWith('export ') && !usualExports.test(line));
  return imports.length > 0 || exports.length > 0 || /\bimport\s*\(/u.test(code);
}

async function getRenderFunction({ markdown, srcDir }: AstroConfig): Promise<RenderFunction> {
  const renderer = await markdown.processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir, sourcemap: false },
  );
  if (!renderer) throw new Error('The Markdown processor reads no MDX.');
  return async ({ body = '', data, filePath = '' }) => {
    const { code } = await renderer.process(body, filePath, data);
    return { html: code, metadata: { imagePaths: [], hasOwnCode: hasOwnCode(code) } };
  };
}
