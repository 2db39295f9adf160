import { expect, test } from '@playwright/test';
import buildLog from '../../../src/integrations/build-log.ts';

/** What the log prints of what Astro tells it. */
function print(message: string, newLine = true): string {
  let printed = '';
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text) => {
    printed += String(text);
    return true;
  };
  try {
    buildLog().write({ label: 'SKIP_FORMAT', level: 'info', message, newLine });
  } finally {
    process.stdout.write = write;
  }
  return printed;
}

test('the log leaves out the two lines of each page, and nothing else', () => {
  expect(print('  ├─ /faq/webmail/filters/index.html', false)).toBe('');
  expect(print(' (+8ms) (file not created, response body was empty)')).toBe('');
  expect(print(' \u001B[2m(+8ms)\u001B[22m ')).toBe('');
  expect(print('438 pages are the same as in the last build')).toBe(
    '438 pages are the same as in the last build\n',
  );
});
