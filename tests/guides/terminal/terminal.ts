import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { patience } from '../support/seed.ts';

interface TerminalOptions {
  /** Path of tmux' socket. */
  socket: string;
  /** The command before each of ours, which gives up root. */
  before: string[];
  command: string;
  directory: string;
  environment: Record<string, string>;
}

/** Wide enough for most messages, so that few are broken into lines. */
const [columns, rows] = ['160', '40'];

/** A program in a terminal, by tmux: its screen is read and keys are pressed, as a person would. */
export class Terminal {
  #options: TerminalOptions;
  #last = '';

  constructor(options: TerminalOptions) {
    this.#options = options;
    const { directory, command } = options;
    const session = ['new-session', '-d', '-x', columns, '-y', rows, '-c', directory, command];
    this.#tmux('-f', '/dev/null', ...session, ';', 'set-option', '-g', 'remain-on-exit', 'on');
  }

  /** What the screen shows, without empty lines. */
  get screen(): string {
    const [, ...lines] = `\n${this.#tmux('capture-pane', '-p', '-J')}`
      .split('\n')
      .map((line) => line.trimEnd());
    this.#last = lines.filter(Boolean).join('\n');
    return this.#last;
  }

  /**
   * Waits until the screen shows a text of a guide, in which `…` stands for anything.
   * @throws with the whole screen if it doesn't come
   */
  async sees(text: string | RegExp): Promise<void> {
    const pattern = typeof text === 'string' ? writePattern(text) : text;
    const end = Date.now() + patience;
    while (!pattern.test(this.screen)) {
      if (Date.now() > end)
        throw new Error(`The terminal doesn't show “${String(text)}”, but:\n${this.#last}`);
      await sleep(100);
    }
  }

  /** Presses keys, each by its name in tmux: `Enter`, `Tab`, `C-x`; a single letter is itself. */
  async press(...keys: string[]): Promise<void> {
    this.#tmux('send-keys', ...keys);
    // Programs that read the keyboard again after a redraw would lose keys that come at once.
    await sleep(200);
  }

  /** Types a text, letter by letter. */
  async type(text: string): Promise<void> {
    this.#tmux('send-keys', '-l', text);
    await sleep(200);
  }

  /** Types a line and presses Enter. */
  async enter(line: string): Promise<void> {
    await this.type(line);
    await this.press('Enter');
  }

  /** Ends the program. @returns what the screen showed last */
  close(): string {
    try {
      const last = this.screen;
      this.#tmux('kill-server');
      return last;
    } catch {
      // It has ended by itself.
      return this.#last;
    }
  }

  #tmux(...parameters: string[]): string {
    const { before, socket, environment, directory } = this.#options;
    const [program = '', ...rest] = [...before, 'tmux', '-S', socket, ...parameters];
    return execFileSync(program, rest, {
      env: environment,
      cwd: directory,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 10_000,
    });
  }
}

/** Characters that mean something else in a pattern. */
const special = /[$()*+.?[\\\]^{|}]/gu;

/** A pattern for a text of a guide: `…` stands for anything, and a blank for any white space. */
export function writePattern(text: string): RegExp {
  const parts = text
    .split('…')
    .map((part) => part.replaceAll(special, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`));
  return new RegExp(parts.join(String.raw`[\s\S]*?`), 'u');
}
