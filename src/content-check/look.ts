import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLogo } from '../site/logo.ts';
import { readColors, ThemeError } from '../site/theme.ts';
import { listWeakContrasts } from './contrast.ts';
import type { ContentReport, Remark } from './report.ts';

const themeFile = 'content/theme.css';
const logoFile = 'content/logo.svg';

/**
 * What is wrong with the colors and the logo, and colors that are hard to tell apart.
 * @param root Folder of the project
 */
export function checkLook(root: string): Pick<ContentReport, 'mistakes' | 'notices'> {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const notices: Remark[] = [];
  const mistakes = [
    ...explain(themeFile, () => {
      const colors = readColors(read('src/styles/tokens.css'), read(themeFile));
      notices.push(...listWeakContrasts(colors).map((message) => ({ file: themeFile, message })));
    }),
    ...explain(logoFile, () => {
      readLogo(read(logoFile));
    }),
  ];
  return { mistakes, notices };
}

function explain(file: string, ask: () => void): Remark[] {
  try {
    ask();
    return [];
  } catch (failure) {
    if (failure instanceof ThemeError) return failure.mistakes.map((mistake) => ({ file, ...mistake }));
    if (!(failure instanceof Error)) throw failure;
    const isMissing = 'code' in failure && failure.code === 'ENOENT';
    const message = isMissing ? 'is missing. Take it from the repository again.' : failure.message;
    return [{ file, message }];
  }
}
