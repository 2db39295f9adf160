import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import type { Gecko } from './gecko.ts';
import type { Guide } from './guide.ts';
import { readSeed } from './seed.ts';

const folder = `${import.meta.dirname}/../../../content/pictures`;
const list = join(folder, 'pictures.json');

/** The most that one picture may weigh, in bytes. */
const mostBytes = 25_000;

/** What the page needs to know of a picture; its alternative text stands in the guide. */
interface PictureFacts {
  /** Pixels. */
  width: number;
  height: number;
  program: string;
  version: string;
  /** Day of the run, `YYYY-MM-DD`. */
  date: string;
  /** The guide that shows it. */
  guide: string;
}

/**
 * Takes a picture of a part of the window for the guide, light and dark, if the run was asked for pictures.
 * @param name `thunderbird-found`: becomes `content/pictures/thunderbird-found.avif` and `…-dark.avif`
 * @param element A script that returns the part to show
 */
export async function takePicture(gecko: Gecko, guide: Guide, name: string, element: string): Promise<void> {
  if (process.env['GUIDES_PICTURES'] !== '1' || readSeed()) return;
  mkdirSync(folder, { recursive: true });
  const light = await takeCalm(gecko, element);
  await setDark(gecko, true);
  const dark = await takeCalm(gecko, element);
  await setDark(gecko, false);
  writeFileSync(join(folder, `${name}.avif`), await compress(light));
  writeFileSync(join(folder, `${name}-dark.avif`), await compress(dark));
  const { width, height } = await sharp(light).metadata();
  const { program, version } = guide.ran;
  const date = new Date().toISOString().slice(0, 10);
  note(name, { width, height, program, version, date, guide: guide.slug });
}

/** Without a focused field, whose frame and caret would differ from run to run. */
async function takeCalm(gecko: Gecko, element: string): Promise<Buffer> {
  await gecko.run(`() => {
    let active = document.activeElement;
    while (active?.openOrClosedShadowRoot?.activeElement) active = active.openOrClosedShadowRoot.activeElement;
    active?.blur();
    document.documentElement.removeAttribute('remotecontrol');
  }`);
  await sleep(700);
  return gecko.picture(element);
}

async function setDark(gecko: Gecko, isDark: boolean): Promise<void> {
  await gecko.run(`(value) => Services.prefs.setIntPref('ui.systemUsesDarkTheme', value)`, isDark ? 1 : 0);
  await gecko.until(
    'the other colors',
    `(isDark) => window.matchMedia('(prefers-color-scheme: dark)').matches === isDark`,
    isDark,
  );
}

/** The best quality that keeps to the limit (AV1 image format). */
async function compress(png: Buffer): Promise<Buffer> {
  for (let quality = 60; quality >= 30; quality -= 5) {
    const avif = await sharp(png).avif({ quality, effort: 4, chromaSubsampling: '4:4:4' }).toBuffer();
    if (avif.length <= mostBytes) return avif;
  }
  throw new Error(`The picture doesn't fit into ${mostBytes} bytes; show a smaller part of the window.`);
}

function note(name: string, facts: PictureFacts): void {
  const all = { ...readPictures(), [name]: facts };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(list, `${JSON.stringify(sorted, null, 2)}\n`);
}

function readPictures(): Record<string, PictureFacts> {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as Record<string, PictureFacts>;
  } catch {
    return {};
  }
}
