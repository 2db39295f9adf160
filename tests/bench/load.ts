import { loadavg } from 'node:os';

/** The load of the machine: of the last minute, of five and of fifteen. */
export function writeLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(2))
    .join(', ');
}
