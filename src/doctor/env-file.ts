import { accessSync, constants } from 'node:fs';

/**
 * Says that `.env` is there and can't be read, which Node takes for a file that isn't there: what it holds then seems
 * to be missing. Undefined if there is none, if it can be read, or if somebody else has read it, such as systemd.
 * @param file Path of the file, from the folder that the process runs in
 */
export function findHiddenEnvironment(
  environment: Record<string, string | undefined>,
  file = '.env',
): string | undefined {
  if (environment['CONTACT_SECRET']) return undefined;
  try {
    accessSync(file, constants.R_OK);
    return undefined;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return `${file} is there, but this user can’t read it. Run this as root or as its owner.`;
  }
}
