import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../support/guide-text.ts';
import { createEnvironment, tryShell, writeBlock, type ShellResult } from '../support/shell.ts';
import { test as base } from '../support/test.ts';
import { Terminal } from './terminal.ts';

export { expect } from '../support/test.ts';

/** The reader's account on the computer: some programs refuse to store mail for root. */
const user = { name: 'reader', id: 4000 };

/** A person at a computer of their own, without root. */
export class Reader {
  readonly home: string;
  #terminals: Terminal[] = [];

  constructor(home: string) {
    this.home = home;
    makeUser(home);
    // The editor of this reader adds a line, saves and leaves when Enter is pressed.
    const editor = '#!/bin/sh\nprintf "the editor is open: "\nread -r line\necho "$line" >> "$1"\n';
    writeFileSync(join(home, '.editor'), editor, { mode: 0o755 });
    this.#own();
  }

  /** Makes the file of a block, as the page says. @returns its path */
  write(block: Block): string {
    const path = writeBlock(this.home, block);
    this.#own();
    return path;
  }

  /** Runs a command to its end, whatever its exit code. @throws if it isn't done in 20 seconds */
  run(command: string, input = ''): Promise<ShellResult> {
    const { REST: rest, ...environment } = this.#environment({ REST: command });
    return tryShell(`exec setpriv ${this.#privileges().join(' ')} bash -c "$REST"`, {
      home: this.home,
      input,
      environment: { ...environment, REST: rest ?? '' },
    });
  }

  /** Opens a terminal with a program in it. */
  open(command = 'bash --norc'): Terminal {
    const terminal = new Terminal({
      socket: join(this.home, `.terminal-${this.#terminals.length}`),
      before: ['setpriv', ...this.#privileges()],
      command,
      directory: this.home,
      environment: this.#environment(),
    });
    this.#terminals.push(terminal);
    return terminal;
  }

  /** Closes all terminals. @returns what they showed last */
  close(): string[] {
    const screens = this.#terminals.map((terminal) => terminal.close());
    execFileSync('setpriv', [...this.#privileges(), 'gpgconf', '--kill', 'all'], {
      env: this.#environment(),
      stdio: 'ignore',
      timeout: 10_000,
    });
    return screens;
  }

  #privileges(): string[] {
    return [`--reuid=${user.id}`, `--regid=${user.id}`, '--clear-groups', '--'];
  }

  #environment(more: Record<string, string> = {}): Record<string, string> {
    const own = { USER: user.name, LOGNAME: user.name, EDITOR: join(this.home, '.editor') };
    return createEnvironment(this.home, { ...own, ...more });
  }

  #own(): void {
    execFileSync('chown', ['-R', `${user.id}:${user.id}`, this.home]);
  }
}

/** Puts the reader into the room's own `/etc/passwd`, with this home folder. */
function makeUser(home: string): void {
  const others = readFileSync('/etc/passwd', 'utf8').replace(/^reader:.*\n/mu, '');
  writeFileSync('/etc/passwd', `${others}${user.name}:x:${user.id}:${user.id}:Your Name:${home}:/bin/bash\n`);
}

/** The room's `test`, with a reader at the keyboard. */
export const test = base.extend<{ reader: Reader }>({
  reader: async ({ home, evidence }, use, info) => {
    const reader = new Reader(home);
    await use(reader);
    const screens = reader.close();
    if (info.status === info.expectedStatus) return;
    screens.forEach((screen, index) => writeFileSync(join(evidence, `screen-${index}.txt`), screen));
  },
});
