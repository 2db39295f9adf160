import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cleanEnvironment, root } from '../support/fixture-site.ts';

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'Writer', GIT_AUTHOR_EMAIL: 'writer@example.org' },
  ...{ GIT_COMMITTER_NAME: 'Writer', GIT_COMMITTER_EMAIL: 'writer@example.org' },
};

/**
 * A repository in a folder of its own. Its first commit is the engine of this work tree as it stands, with the texts,
 * facts and look of `tests/providers` in `content/`: those in this `content/` are the operator's, and may be any.
 */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'upgrade-'));

  constructor() {
    const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
    });
    for (const name of new Set(names.toString().split('\0'))) {
      // Files that are deleted and not yet committed are listed, too.
      if (name && !name.startsWith('content/') && existsSync(join(root, name)))
        cpSync(join(root, name), join(this.folder, name));
    }
    const content = join(this.folder, 'content');
    for (const part of ['texts', 'look', 'both'])
      cpSync(join(root, 'tests/providers', part), content, { recursive: true });
    this.edit('content/provider.ts', (text) => text.replace("'../../../src/", "'../src/"));
    this.git('init', '--quiet', '--initial-branch', 'main');
    // Many commits are made here; nothing of them is kept.
    this.git('config', 'core.fsync', 'none');
    this.commit('Release');
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs git and gives what it printed. @throws Error if it fails */
  git(...parameters: string[]): string {
    return execFileSync('git', parameters, {
      cwd: this.folder,
      env: { ...process.env, ...identity },
      stdio: 'pipe',
      encoding: 'utf8',
    });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  /** Changes a file. @throws Error if that changes nothing */
  edit(name: string, change: (text: string) => string): void {
    const text = this.read(name);
    const changed = change(text);
    if (changed === text) throw new Error(`${name} was not changed.`);
    this.write(name, changed);
  }

  /** What `npm run check` says: what is wrong, and the last line. */
  check(): { wrong: string; end: string } {
    const { stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
      cwd: this.folder,
      env: cleanEnvironment(),
      encoding: 'utf8',
    });
    return { wrong: stderr, end: stdout.trim().split('\n').at(-1) ?? '' };
  }
}
