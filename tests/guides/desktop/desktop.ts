import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { patience } from '../support/seed.ts';
import { createEnvironment } from '../support/shell.ts';

/** Pixels of the screen. */
const screen = { width: 1100, height: 800 };

/** Where to look: roles of AT-SPI, joined by `|` (`push button|check box`), and a part of the window's title. */
interface Where {
  roles?: string;
  window?: string;
}

/** What a field shows. */
interface FieldState {
  text: string;
  sensitive: boolean;
}

/** An answer of `accessibility.py`. */
interface Answer {
  value?: unknown;
  failure?: string;
}

/** A desktop with programs on it, seen and used by the names that a screen reader would say. */
export class Desktop {
  readonly #home: string;
  readonly #evidence: string;
  readonly #environment: Record<string, string>;
  readonly #session: ChildProcess;
  readonly #helper: ChildProcess;
  readonly #answers: Interface;
  #programs: ChildProcess[] = [];

  private constructor(
    home: string,
    evidence: string,
    session: ChildProcess,
    environment: Record<string, string>,
  ) {
    this.#home = home;
    this.#evidence = evidence;
    this.#session = session;
    this.#environment = environment;
    const errors = openSync(join(evidence, 'accessibility.out'), 'a');
    this.#helper = spawn(
      '/usr/bin/python3',
      ['-B', '-W', 'ignore', `${import.meta.dirname}/accessibility.py`],
      {
        env: createEnvironment(home, environment),
        stdio: ['pipe', 'pipe', errors],
      },
    );
    const { stdout } = this.#helper;
    if (!stdout) throw new Error('The helper for accessibility has no output.');
    this.#answers = createInterface({ input: stdout });
  }

  /**
   * Starts a screen, a session bus and accessibility.
   * @param home Home folder of the programs
   * @param evidence Where pictures and names go when something isn't found
   */
  static async start(home: string, evidence: string): Promise<Desktop> {
    const folder = join(home, '.run');
    mkdirSync(folder, { recursive: true });
    const parameters = [
      `${import.meta.dirname}/session.sh`,
      folder,
      String(screen.width),
      String(screen.height),
    ];
    const session = spawn('bash', parameters, {
      env: createEnvironment(home),
      stdio: ['ignore', 'pipe', openSync(join(evidence, 'session.out'), 'a')],
      // A group of its own, so that all of it ends together.
      detached: true,
    });
    const environment: Record<string, string> = {};
    if (!session.stdout) throw new Error('The desktop has no output.');
    for await (const line of createInterface({ input: session.stdout })) {
      if (line === '') break;
      const [, name = '', value = ''] = /^(\w+)=(.*)$/u.exec(line) ?? [];
      environment[name] = value;
    }
    return new Desktop(home, evidence, session, environment);
  }

  /** Starts a program. What it prints goes to the evidence. */
  open(command: string, ...parameters: string[]): void {
    const output = openSync(join(this.#evidence, `${command}.out`), 'a');
    this.#programs.push(
      spawn(command, parameters, {
        cwd: this.#home,
        env: createEnvironment(this.#home, this.#environment),
        stdio: ['ignore', output, output],
        detached: true,
      }),
    );
  }

  /** Waits until a text stands in a window. `…` in it stands for anything. @throws with what is there instead */
  async see(name: string, where: Where = {}): Promise<void> {
    await this.#until('see', { name, ...where });
  }

  /** Whether a text stands in a window now. */
  async sees(name: string, where: Where = {}): Promise<boolean> {
    return (await this.#ask('see', { name, ...where })) === true;
  }

  /**
   * Clicks what bears a name, with the mouse.
   * @param where `button` 3 is the right one; `last` takes the last of that name, which is in the newest window
   */
  async click(
    name: string,
    where: Where & { button?: string; times?: number; last?: boolean } = {},
  ): Promise<void> {
    await this.#until('click', { name, ...where });
  }

  /** Clicks a button. */
  async press(name: string, window = ''): Promise<void> {
    await this.click(name, { roles: 'push button', window });
  }

  /** Replaces what stands in the field of a name, or beside a label of that name. */
  async type(name: string, value: string, where: Where = {}): Promise<void> {
    await this.#until('fill', { name, value, ...where });
  }

  /** Ticks all boxes of a name, or takes the ticks away. */
  async tick(name: string, wanted = true, where: Where = {}): Promise<void> {
    await this.#until('tick', { name, wanted, ...where });
  }

  /** Whether the box of a name is ticked, once it is there. */
  async isTicked(name: string, where: Where = {}): Promise<boolean> {
    const { ticked } = (await this.#until('is_ticked', { name, ...where })) as { ticked: boolean };
    return ticked;
  }

  /** Chooses an entry of the list beside a label. */
  async choose(name: string, entry: string, window = ''): Promise<void> {
    await this.#until('choose', { name, entry, window });
  }

  /** What stands in the field of a name, once it is there. */
  async read(name: string, where: Where = {}): Promise<string> {
    const { text } = (await this.#until('read', { name, ...where })) as FieldState;
    return text;
  }

  /** Opens a menu and chooses, by the names on the way. */
  async menu(path: string[], window = ''): Promise<void> {
    await this.#until('menu', { path, window });
  }

  /** Types into what has the keyboard. */
  async keys(text: string, ...keys: string[]): Promise<void> {
    if (text) await this.#ask('type_text', { text });
    if (keys.length > 0) await this.#ask('press_keys', { keys });
  }

  /** A PNG of a window, by a part of its title. */
  async picture(window: string): Promise<Buffer> {
    const [x = 0, y = 0, width = 0, height = 0] = (await this.#until('box_of', { window })) as number[];
    // Without a pointer's highlight and the help that it opens.
    execFileSync(
      'xdotool',
      ['mousemove', String(screen.width - 1), String(screen.height - 1)],
      this.#options(),
    );
    await sleep(700);
    const crop = `${width}x${height}+${x}+${y}`;
    return execFileSync('import', ['-window', 'root', '-crop', crop, '+repage', 'png:-'], this.#options());
  }

  /** Ends the programs and the desktop. */
  async quit(): Promise<void> {
    for (const child of [...this.#programs, this.#session]) {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
    this.#helper.kill('SIGKILL');
    await Promise.race([once(this.#session, 'exit'), sleep(3000)]);
  }

  #options() {
    return { env: createEnvironment(this.#home, this.#environment), timeout: 20_000, maxBuffer: 50_000_000 };
  }

  async #ask(call: string, parameters: object): Promise<unknown> {
    const answered = once(this.#answers, 'line', { signal: AbortSignal.timeout(30_000) }) as Promise<
      [string]
    >;
    this.#helper.stdin?.write(`${JSON.stringify({ call, with: parameters })}\n`);
    const [line] = await answered;
    const { value, failure } = JSON.parse(line) as Answer;
    if (failure !== undefined) throw new Error(failure);
    return value;
  }

  /** Asks again and again until the answer is neither false nor nothing. */
  async #until(call: string, parameters: object): Promise<unknown> {
    const end = Date.now() + patience;
    let last = '';
    while (Date.now() < end) {
      try {
        const value = await this.#ask(call, parameters);
        if (value !== false && value !== null && value !== undefined) return value;
      } catch (failure) {
        last = String(failure);
      }
      await sleep(200);
    }
    await this.explain();
    throw new Error(
      `Not on the screen: ${call} ${JSON.stringify(parameters)}. See ${this.#evidence}. ${last}`,
    );
  }

  /** Keeps what is on the screen, as a picture and as a list of names, for whoever looks why a test failed. */
  async explain(): Promise<void> {
    const names = await this.#ask('listing', {}).catch(() => []);
    writeFileSync(join(this.#evidence, 'names.txt'), (names as string[]).join('\n'));
    try {
      const picture = execFileSync('import', ['-window', 'root', 'png:-'], this.#options());
      writeFileSync(join(this.#evidence, 'screen.png'), picture);
    } catch {
      // The list of names is enough.
    }
  }
}
