import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { finder } from './gecko-names.ts';
import {
  chooseScript,
  chooseWindow,
  clickScript,
  drawScript,
  readScript,
  typeScript,
} from './gecko-scripts.ts';
import { acceptMessage, helperWindows, stepOutside, switchTo } from './gecko-windows.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { patience } from './seed.ts';
import { createEnvironment } from './shell.ts';

export interface GeckoOptions {
  home: string;
  /** The room's certificate authority, for the profile's own store. */
  authority: string;
  /** Where pictures and names go when something isn't found. */
  evidence: string;
  /** Preferences besides those of every run. */
  preferences?: Record<string, string | number | boolean>;
  /** Begin with the profile of an earlier start in this home. */
  keepProfile?: boolean;
  isDark?: boolean;
  /** Pixels of the window's height; 800 unless said. */
  height?: number;
}

/** Roles of Gecko's accessibility, joined by `|`: `button`, `entry`, `password text`, `radiobutton`, `checkbutton`. */
type Roles = string;

/** Thunderbird or Firefox, seen and used by the names that its windows show. */
export interface Gecko {
  /** Waits until a text stands in the window. `…` in it stands for anything. @throws with what is there instead */
  see: (text: string, roles?: Roles) => Promise<void>;
  /** Clicks what bears a name. */
  click: (text: string, roles?: Roles) => Promise<void>;
  /**
   * Replaces what stands in the field of a name.
   * @param after Where several fields bear that name: one that stands before the one that is meant
   */
  type: (text: string, value: string, roles?: Roles, after?: string) => Promise<void>;
  /** Chooses an entry of a list (`select`) by the names of both. */
  choose: (text: string, entry: string) => Promise<void>;
  /** What stands in the field of a name. */
  read: (text: string) => Promise<string>;
  /** Runs a function in the window, with privileges. Its parameters must be JSON. */
  run: <Value>(script: string, ...parameters: unknown[]) => Promise<Value>;
  /** Polls a script until it returns something true. */
  until: <Value>(what: string, script: string, ...parameters: unknown[]) => Promise<Value>;
  /** Goes to the window whose document's address contains a text. */
  goTo: (part: string) => Promise<void>;
  /** The same without the keyboard: Marionette waits in vain for a window that its opener waits for (a modal one). */
  lookAt: (part: string) => Promise<void>;
  /**
   * Goes on from an empty window of the tests' own. Where a question is open, such as the proxy's for a password,
   * Marionette refuses to run anything in its window. The keyboard can't be used after that.
   */
  stepOutside: () => Promise<void>;
  /** Clicks OK in a message of the program. @returns what it says */
  acceptMessage: () => Promise<string>;
  /** Presses keys in the focused element: WebDriver's characters, `\uE007` for Enter. */
  press: (keys: string) => Promise<void>;
  /** A PNG of the window, or of the element that a script returns. */
  picture: (element?: string) => Promise<Buffer>;
  quit: () => Promise<void>;
}

const commonPreferences = {
  // Else Marionette sets preferences of its own, and another program is proved than the reader has.
  'remote.prefs.recommended': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'layout.css.devPixelsPerPx': '1',
  'ui.prefersReducedMotion': 1,
  'ui.caretBlinkTime': 0,
};

/** Starts the program without a screen and takes its remote control. */
export async function startGecko(
  program: 'thunderbird' | 'firefox-esr',
  options: GeckoOptions,
): Promise<Gecko> {
  const { home, evidence, isDark = false, height = 800 } = options;
  const profile = join(home, 'profile');
  if (!options.keepProfile) makeProfile(profile, options);
  const output = openSync(join(evidence, `${program}.out`), 'a');
  const parameters = [
    '--profile',
    profile,
    '--no-remote',
    '--marionette',
    '--remote-allow-system-access',
    '--headless',
  ];
  const child = spawn(program, parameters, {
    stdio: ['ignore', output, output],
    env: createEnvironment(home, {
      MOZ_HEADLESS_WIDTH: '1100',
      MOZ_HEADLESS_HEIGHT: String(height),
      ...(isDark ? { GTK_THEME: 'Adwaita:dark' } : {}),
    }),
    detached: true,
  });
  const ended = once(child, 'exit');
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  const marionette = await connectMarionette(2828).catch((failure: unknown) => {
    kill();
    throw failure;
  });
  await marionette.send('WebDriver:NewSession', {
    unhandledPromptBehavior: 'ignore',
    pageLoadStrategy: 'none',
  });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const quit = async () => {
    await Promise.race([
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
      sleep(5000),
    ]);
    await Promise.race([ended, sleep(8000)]);
    kill();
    marionette.close();
  };
  return createGecko(marionette, evidence, quit);
}

function makeProfile(profile: string, { authority, preferences, isDark = false }: GeckoOptions): void {
  mkdirSync(profile, { recursive: true });
  const store = `sql:${profile}`;
  execFileSync('certutil', ['-N', '-d', store, '--empty-password'], { timeout: 20_000 });
  execFileSync('certutil', ['-A', '-d', store, '-n', 'guides', '-t', 'C,,', '-i', authority], {
    timeout: 20_000,
  });
  const all = { ...commonPreferences, 'ui.systemUsesDarkTheme': isDark ? 1 : 0, ...preferences };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

/** Both programs' main windows: `browser.xhtml` and `messenger.xhtml`. */
const mainWindow = '/content/';

function createGecko(marionette: Marionette, evidence: string, quit: () => Promise<void>): Gecko {
  const { send } = marionette;
  let part = mainWindow;
  const run: Gecko['run'] = async <Value>(script: string, ...parameters: unknown[]) => {
    // A script that returns a promise is waited for.
    const { value } = (await send('WebDriver:ExecuteScript', {
      script: `${chooseWindow} const find = ${finder}; return (${script}).apply(null, [...arguments].slice(2));`,
      args: [part, helperWindows.has(marionette), ...parameters],
      newSandbox: true,
      sandbox: 'default',
    })) as { value: Value };
    return value;
  };
  const picture: Gecko['picture'] = async (element = '() => document.documentElement') => {
    const address = await run<string>(drawScript.replace('ELEMENT', element));
    return Buffer.from(address.replace(/^data:[^,]+,/u, ''), 'base64');
  };
  /** Polls; at the end the error tells where the picture and the names of the window are. */
  const until: Gecko['until'] = async <Value>(what: string, script: string, ...parameters: unknown[]) => {
    const end = Date.now() + patience;
    let last: unknown;
    while (Date.now() < end) {
      try {
        const value = await run<Value>(script, ...parameters);
        if (value) return value;
      } catch (failure) {
        last = failure;
      }
      await sleep(100);
    }
    const failure = (reason: unknown) => String(reason);
    writeFileSync(join(evidence, 'window.png'), await picture().catch(failure));
    const names = await run<string[][]>(`() => find('', '', true)`).catch(() => []);
    writeFileSync(join(evidence, 'names.txt'), names.map((line) => line.join('\t')).join('\n'));
    throw new Error(
      `Not in the window: ${what}. See ${evidence}. ${last instanceof Error ? last.message : ''}`,
    );
  };
  const act = async (text: string, roles: Roles, script: string, ...more: unknown[]) => {
    await until(`“${text}” ${roles}`, script, text, roles, ...more);
  };
  const lookAt: Gecko['lookAt'] = async (wanted) => {
    part = wanted;
    await until(`a window of ${wanted}`, '() => true');
  };
  return {
    run,
    until,
    picture,
    quit,
    stepOutside: () => stepOutside(marionette),
    acceptMessage: () => acceptMessage(marionette),
    see: async (text, roles = '') => {
      await until(`“${text}” ${roles}`, `(text, roles) => find(text, roles).length > 0`, text, roles);
    },
    click: async (text, roles = '') => {
      await act(text, roles, clickScript);
    },
    type: async (
      text,
      value,
      roles = 'entry|password text|searchbox|editcombobox|spinbutton',
      after = '',
    ) => {
      await act(text, roles, typeScript, value, after);
    },
    choose: async (text, entry) => {
      await act(text, `list, with “${entry}” in it`, chooseScript, entry);
    },
    read: (text) => until(`a value of “${text}”`, readScript, text),
    press: async (keys) => {
      await send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: Array.from(keys).flatMap((key) => [
              { type: 'keyDown', value: key },
              { type: 'keyUp', value: key },
            ]),
          },
        ],
      });
    },
    lookAt,
    goTo: async (wanted) => {
      await lookAt(wanted);
      if (!helperWindows.has(marionette)) await switchTo(marionette, wanted);
    },
  };
}
