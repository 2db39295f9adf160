import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from './programs.ts';

interface SubkeyOptions {
  /** Algorithm of the encryption subkey; without one a key can only sign. */
  subkey?: string | false;
  /** As GnuPG takes it: `never`, `1y`, `seconds=30`. */
  expires?: string;
  /** The time at which GnuPG believes to be, `20200101T000000`. */
  made?: string;
}

interface KeyOptions extends SubkeyOptions {
  primary?: string;
}

/** A real GnuPG with key rings of its own. */
export interface Gnupg {
  /** Makes a key without a passphrase, and gives its fingerprint. */
  makeKey: (userId: string, options?: KeyOptions) => Promise<string>;
  /** Adds a subkey for encryption. */
  addSubkey: (fingerprint: string, options?: SubkeyOptions) => Promise<void>;
  exportKey: (fingerprint: string) => Promise<string>;
  exportPrivateKey: (fingerprint: string) => Promise<string>;
  revokeKey: (fingerprint: string) => Promise<void>;
  /** Gives the fingerprint of the primary key of each key that was new. */
  importKey: (armored: string) => Promise<string[]>;
  decrypt: (armored: string) => Promise<string>;
  /** The ids of the keys that a message is encrypted to. */
  listRecipients: (armored: string) => Promise<string[]>;
  /** Fingerprints of the subkeys. */
  listSubkeys: (fingerprint: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** GnuPG, with which the tests decrypt. */
export const gnupg: Program = {
  packages: ['gpg', 'gpg-agent'],
  isThere: hasGnupg,
  advice: 'The tests decrypt with GnuPG. Install it, so that `gpg` and `gpg-agent` are found.',
};

/** Starts with empty key rings in a folder of its own. */
export async function startGnupg(): Promise<Gnupg> {
  const home = await mkdtemp(join(tmpdir(), 'gnupg-'));
  const gpg = (parts: string[], input = '') =>
    run(
      'gpg',
      [...`--homedir ${home} --batch --yes --pinentry-mode loopback --passphrase`.split(' '), '', ...parts],
      input,
    );
  const listFingerprints = async (fingerprint: string) => {
    const { stdout } = await gpg(['--list-keys', '--with-colons', '--with-subkey-fingerprints', fingerprint]);
    return Array.from(stdout.matchAll(/^fpr:+([0-9A-F]+):$/gmu), ([, found = '']) => found);
  };
  const addSubkey = async (fingerprint: string, options: SubkeyOptions = {}) => {
    const { subkey = 'cv25519', expires = 'never', made } = options;
    if (subkey) await gpg([...fakeTime(made), '--quick-add-key', fingerprint, subkey, 'encr', expires]);
  };
  return {
    makeKey: async (userId, options = {}) => {
      const { primary = 'ed25519', expires = 'never', made } = options;
      await gpg([...fakeTime(made), '--quick-gen-key', userId, primary, 'sign', expires]);
      const [fingerprint = ''] = await listFingerprints(`=${userId}`);
      await addSubkey(fingerprint, options);
      return fingerprint;
    },
    addSubkey,
    exportKey: async (fingerprint) => (await gpg(['--armor', '--export', fingerprint])).stdout,
    exportPrivateKey: async (fingerprint) =>
      (await gpg(['--armor', '--export-secret-keys', fingerprint])).stdout,
    revokeKey: async (fingerprint) => {
      // GnuPG has made the certificate with the key; the colon keeps it from being imported by mistake.
      const certificate = await readFile(join(home, 'openpgp-revocs.d', `${fingerprint}.rev`), 'utf8');
      await gpg(['--import'], certificate.replace(/^:/mu, ''));
    },
    importKey: async (armored) => {
      const { stdout } = await gpg(['--status-fd', '1', '--import'], armored);
      return Array.from(stdout.matchAll(/IMPORT_OK [1-9]\d* ([0-9A-F]+)/gu), ([, found = '']) => found);
    },
    decrypt: async (armored) => (await gpg(['--decrypt'], armored)).stdout,
    listRecipients: async (armored) => {
      const { stdout } = await gpg(['--status-fd', '1', '--output', '/dev/null', '--decrypt'], armored);
      return Array.from(stdout.matchAll(/ENC_TO ([0-9A-F]+)/gu), ([, found = '']) => found);
    },
    listSubkeys: async (fingerprint) => (await listFingerprints(fingerprint)).slice(1),
    close: async () => {
      // Its agent would wait for ever for a folder that is gone.
      await run('gpgconf', ['--homedir', home, '--kill', 'all']);
      await rm(home, { recursive: true, force: true });
    },
  };
}

function fakeTime(made: string | undefined): string[] {
  return made === undefined ? [] : ['--faked-system-time', `${made}!`];
}

function hasGnupg(): boolean {
  try {
    for (const program of ['gpg', 'gpg-agent']) execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(command: string, parts: string[], input = ''): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, parts, (failure, stdout, stderr) => {
      if (failure) reject(new Error(`${command} failed: ${stderr}`, { cause: failure }));
      else resolve({ stdout, stderr });
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
