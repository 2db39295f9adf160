import type { Settings } from '../../env.ts';
import { rememberObservations } from './memory.ts';
import type { ProbeService } from './observation.ts';

export type { ProbeService } from './observation.ts';

/** Makes the probe of one process, or one that never looks if `PROBE` is off. */
export function createProbe({ PROBE }: Pick<Settings, 'PROBE'>): ProbeService {
  if (PROBE === 'off') return () => Promise.resolve({ kind: 'not_probed', why: 'off' });
  return rememberObservations(probeService);
}

const probeService: ProbeService = async (service) => {
  try {
    // Imported only when needed: most requests are no emergency, and need neither TLS nor any protocol.
    const { probeProviderService } = await import('./provider-services.ts');
    return await probeProviderService(service);
  } catch {
    return { kind: 'not_probed', why: 'failure' };
  }
};
