import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openWork, putInPlace, recoverSite } from '../../../src/site/built-folder.ts';
import { withSite } from '../integrations/hooks.ts';

/** Gives a folder with a site in `dist`, whose home page says so. */
function withLast(run: (folder: string, site: string) => void): Promise<void> {
  return withSite({ 'dist/index.html': 'last' }, (folder) => {
    run(folder, join(folder, 'dist'));
    return Promise.resolve();
  });
}

function build(work: string, text: string): void {
  mkdirSync(work);
  writeFileSync(join(work, 'index.html'), text);
}

const readHome = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');

test('a new site takes the place of the last one, and nothing is left beside it', () =>
  withLast((folder, site) => {
    const work = openWork(site);
    build(work, 'new');
    expect(readHome(site)).toBe('last');
    putInPlace(work, `${site}/`);
    expect(readHome(site)).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  }));

test('the first site of all needs none before it', () =>
  withSite({}, (folder) => {
    const site = join(folder, 'dist');
    const work = openWork(site);
    build(work, 'new');
    putInPlace(work, site);
    expect([readHome(site), readdirSync(folder)]).toEqual(['new', ['dist']]);
    return Promise.resolve();
  }));

test('a site that can’t be put in place leaves the last one where it was', () =>
  withLast((folder, site) => {
    expect(() => putInPlace(join(folder, 'nowhere'), site)).toThrow('ENOENT');
    expect([readHome(site), readdirSync(folder)]).toEqual(['last', ['dist']]);
  }));

test('a site that a stopped machine has left aside is put back, by a server or by the next build', () =>
  withLast((folder, site) => {
    for (const recover of [recoverSite, openWork]) {
      renameSync(site, join(folder, 'dist-last'));
      recover(site);
      expect([readHome(site), readdirSync(folder)]).toEqual(['last', ['dist']]);
    }
  }));

test('what a killed build has left is removed by the next one, and what another works on stays', () =>
  withLast((folder, site) => {
    const gone = spawnSync('true').pid;
    build(join(folder, `dist-next-${gone}`), 'half');
    build(join(folder, 'dist-last'), 'older');
    build(join(folder, `dist-next-${process.ppid}`), 'of another');
    build(join(folder, 'dist-next-to-it'), 'somebody’s own');
    const work = openWork(site);
    expect(existsSync(work)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['dist', `dist-next-${process.ppid}`, 'dist-next-to-it']);
  }));

/** @param current Where the link beside the project leads */
function withLinks(folder: string, current: string): string {
  mkdirSync(join(folder, 'project'));
  symlinkSync('../current', join(folder, 'project/dist'));
  symlinkSync(current, join(folder, 'current'));
  return join(folder, 'project/dist');
}

test('where links lead to the site, it’s built beside the first one and replaces the folder behind the last one', () =>
  withLast((folder, site) => {
    const link = withLinks(folder, 'dist');
    for (const place of [folder, dirname(link)])
      build(join(place, `dist-next-${spawnSync('true').pid}`), 'half');
    const work = openWork(link);
    // There Astro takes it for a part of the project.
    expect(work).toBe(join(folder, 'project', `dist-next-${process.pid}`));
    build(work, 'new');
    putInPlace(work, link);
    expect([readHome(site), readHome(link)]).toEqual(['new', 'new']);
    expect(readdirSync(dirname(link))).toEqual(['dist']);
    expect(readdirSync(folder).sort()).toEqual(['current', 'dist', 'project']);
  }));

test('a link may lead to a folder on another disk', () =>
  withLast((folder) => {
    const disk = '/dev/shm';
    test.skip(!existsSync(disk) || statSync(disk).dev === statSync(folder).dev, 'There is no other disk');
    const other = mkdtempSync(join(disk, 'site-'));
    try {
      const link = withLinks(folder, join(other, 'dist'));
      for (const text of ['first', 'new']) {
        const work = openWork(link);
        build(work, text);
        putInPlace(work, link);
        expect([readHome(link), readdirSync(other)]).toEqual([text, ['dist']]);
        expect(readdirSync(dirname(link))).toEqual(['dist']);
      }
    } finally {
      rmSync(other, { recursive: true });
    }
  }));

test('links that lead in a circle are told', () =>
  withSite({}, (folder) => {
    const site = join(folder, 'dist');
    symlinkSync('dist', site);
    expect(() => openWork(site)).toThrow('ELOOP');
    return Promise.resolve();
  }));
