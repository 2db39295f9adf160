import type { Settings } from '../../env.ts';
import { rememberObservations } from './memory.ts';
import type { Observation } from './observation.ts';

/**
 * Looks at one of the provider's services, from where the function runs. Never throws, never takes longer than three
 * seconds, and touches only the hosts of `provider.ts`.
 */
export type ProbeService = (service: string) => Promise<Observation>;

/** Makes the probe of one process, as `PROBE` wants it. */
export function createProbe({ PROBE }: Pick<Settings, 'PROBE'>): ProbeService {
  if (PROBE === 'off') return () => Promise.resolve({ kind: 'not_probed', why: 'off' });
  return rememberObservations(probeService);
}

const probeService: ProbeService = async (service) => {
  try {
    // Imported late: most requests are no emergency, and need neither TLS nor any of the protocols.
    const { probeProviderService } = await import('./provider-services.ts');
    return await probeProviderService(service);
  } catch {
    return { kind: 'not_probed', why: 'failure' };
  }
};
