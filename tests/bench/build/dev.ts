import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { cleanEnvironment } from '../../support/fixture-site.ts';

const port = 4710;
const edits = 5;
const pollMs = 20;
/** Nobody waits longer for a page. */
const patienceMs = 60_000;

/** Starts `astro dev`, edits an answer several times and prints how long until its page says so. */
export async function timeEdits(folder: string, answer: string): Promise<void> {
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    {
      cwd: folder,
      env: { ...cleanEnvironment(), ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  const path = answer.slice(answer.indexOf('/content/') + '/content'.length).replace(/\.md$/u, '/');
  try {
    const start = performance.now();
    await waitFor(path, '</html>');
    console.log(`npm run dev: ${Math.round(performance.now() - start)} ms to the first page.`);
    const written = await readFile(answer, 'utf8');
    const times: number[] = [];
    for (let number = 0; number < edits; number += 1) {
      const word = `edit${number}now`;
      const begun = performance.now();
      await writeFile(answer, `${written}\n${word}\n`);
      await waitFor(path, word);
      times.push(performance.now() - begun);
      await wait(500);
    }
    await writeFile(answer, written);
    console.log(`An edit is shown after ${times.map((time) => `${Math.round(time)} ms`).join(', ')}.`);
  } finally {
    server.kill();
  }
}

async function waitFor(path: string, words: string): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const response = await fetch(`http://localhost:${port}${path}`).catch(() => undefined);
    if ((await response?.text())?.includes(words)) return;
    await wait(pollMs);
  }
  throw new Error(`${path} didn’t show “${words}” within ${patienceMs / 1000} s.`);
}
