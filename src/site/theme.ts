import { findLine } from '../provider/find-line.ts';
import { suggestName } from '../provider/issues.ts';
import { blankOut, findSyntaxFaults } from './theme-syntax.ts';

/** Both values of a color token: for light pages and for dark ones, as `#rrggbb`. */
export interface Color {
  light: string;
  dark: string;
}

const file = 'content/theme.css';
const exampleColor = 'light-dark(#17573f, #85ceac)';

/** What is wrong with one value of `content/theme.css`. */
export interface ThemeMistake {
  /** Counted from 1. */
  line: number;
  /** One or two sentences: what is wrong, and what to write. */
  message: string;
}

/** Stops whatever needs the look: its message is the whole list of mistakes, one a line, ready to be shown. */
export class ThemeError extends Error {
  override name = 'ThemeError';
  readonly mistakes: readonly ThemeMistake[];

  constructor(mistakes: readonly ThemeMistake[]) {
    super(mistakes.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.mistakes = mistakes;
    // Where in the engine it was noticed helps nobody who edits the file.
    this.stack = this.message;
  }
}

/**
 * The color tokens by name, without `--color-`, as the pages show them.
 * @param tokens The stylesheet that declares every token.
 * @param theme The operator's stylesheet, whose values replace those of the tokens.
 * @throws ThemeError listing what makes the theme unreadable, or else every unknown token, and every color that icons
 * could not use
 */
export function readColors(tokens: string, theme: string): ReadonlyMap<string, Color> {
  const faults = findSyntaxFaults(theme);
  if (faults.length > 0) throw new ThemeError(faults);
  const declared = listDeclarations(tokens);
  const overrides = listDeclarations(theme);
  // What the operator's own rules use is a name of their own.
  const known = [...declared.map(({ token }) => token), ...listUses(theme)];
  const mistakes = overrides.flatMap((declaration) => findMistake(declaration, known));
  if (mistakes.length > 0) throw new ThemeError(mistakes);
  return new Map(
    [...declared, ...overrides].flatMap(({ token, value }): [string, Color][] => {
      const color = token.startsWith(colorPrefix) ? parseColor(value) : undefined;
      return color ? [[token.slice(colorPrefix.length), color]] : [];
    }),
  );
}

const colorPrefix = '--color-';

/** A custom property that a stylesheet sets. */
interface Declaration {
  token: string;
  value: string;
  line: number;
}

function findMistake({ token, value, line }: Declaration, known: readonly string[]): ThemeMistake[] {
  if (!known.includes(token)) return [{ line, message: `${token} is unknown. ${suggestName(token, known)}` }];
  if (!token.startsWith(colorPrefix) || parseColor(value)) return [];
  const isOne = new RegExp(`^${hex}$`, 'iu').test(value);
  const message = isOne
    ? `“${value}” is one color. Write two, for light pages and for dark ones: ${exampleColor}.`
    : `“${value}” can’t be drawn in icons. Write both colors with #: ${exampleColor}.`;
  return [{ line, message: `${token}: ${message}` }];
}

/** At the beginning of a statement only: `.button--quiet:hover` sets nothing. */
const declarationPattern = /(?<=(?:^|[;{}])\s*)(?<token>--[\w-]+)\s*:\s*(?<value>[^;{}]*)/gu;

function listDeclarations(css: string): Declaration[] {
  const code = blankOut(css);
  return Array.from(code.matchAll(declarationPattern), ({ index, groups }) => ({
    token: groups?.['token'] ?? '',
    value: (groups?.['value'] ?? '').trim(),
    line: findLine(code, index),
  }));
}

function listUses(css: string): string[] {
  return Array.from(
    blankOut(css).matchAll(/\bvar\(\s*(?<token>--[\w-]+)/gu),
    ({ groups }) => groups?.['token'] ?? '',
  );
}

const hex = '#(?:[0-9a-f]{3}|[0-9a-f]{6})';
const lightDark = new RegExp(`^light-dark\\(\\s*(?<light>${hex})\\s*,\\s*(?<dark>${hex})\\s*\\)$`, 'iu');

function parseColor(value: string): Color | undefined {
  const { light, dark } = lightDark.exec(value)?.groups ?? {};
  return light && dark ? { light: writeLong(light), dark: writeLong(dark) } : undefined;
}

/** `#rgb` as `#rrggbb`, which every reader of icons and manifests knows. */
function writeLong(color: string): string {
  const digits = color.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits}`;
}
