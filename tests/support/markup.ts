const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Text as a browser would read it from markup. */
export function unescapeMarkup(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity] ?? entity);
}

/** Every id in the markup, in order. */
export function listIds(markup: string): string[] {
  return Array.from(markup.matchAll(/\sid="([^"]*)"/gu), ([, id = '']) => id);
}

/** Where the links to places of the same page lead. */
export function listFragments(markup: string): string[] {
  return Array.from(markup.matchAll(/\shref="#([^"]*)"/gu), ([, id = '']) => id);
}

/** The buttons that can be seen without a script: what they say, and what they send. */
export function listButtons(markup: string): { label: string; name?: string; value?: string }[] {
  return Array.from(
    markup.matchAll(/<button((?:(?!\shidden)[^>])*)>([^<]*)<\/button>/gu),
    ([, attributes = '', label = '']) => {
      const [name, value] = ['name', 'value'].map(
        (key) => new RegExp(`\\s${key}="([^"]*)"`, 'u').exec(attributes)?.[1],
      );
      return { label, ...(name === undefined ? {} : { name }), ...(value === undefined ? {} : { value }) };
    },
  );
}

const inputPattern = /<input ([^>]*)>/u;
const textareaPattern = /<textarea [^>]*name="(\w+)"[^>]*>\n?([\s\S]*?)<\/textarea>/u;
const selectPattern = /<select [^>]*name="(\w+)"[^>]*>([\s\S]*?)<\/select>/u;
const controlPattern = new RegExp(
  [inputPattern, textareaPattern, selectPattern].map(({ source }) => source).join('|'),
  'gu',
);

/** What a browser would send of the message's form, or else of the first, by its main button. */
export function readForm(markup: string): URLSearchParams {
  const own = /<form[^>]*\sid="contact-form"[^>]*>([\s\S]*?)<\/form>/u.exec(markup);
  const form = (own ?? /<form[^>]*>([\s\S]*?)<\/form>/u.exec(markup))?.[1] ?? '';
  const controls = form.matchAll(controlPattern);
  const pairs = Array.from(controls, ([, input, area, text, select, options]): string[] | undefined => {
    if (area) return [area, unescapeMarkup(text ?? '')];
    if (select) return [select, /value="([^"]*)" selected/u.exec(options ?? '')?.[1] ?? ''];
    const name = /name="(\w+)"/u.exec(input ?? '')?.[1] ?? '';
    if (/type="(?:checkbox|radio)"/u.test(input ?? '') && !/\schecked/u.test(input ?? '')) return undefined;
    return [name, unescapeMarkup(/value="([^"]*)"/u.exec(input ?? '')?.[1] ?? '')];
  });
  return new URLSearchParams(pairs.filter((pair) => pair !== undefined));
}
