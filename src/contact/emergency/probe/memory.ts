import type { ProbeService } from './index.ts';
import type { Observation } from './observation.ts';

/** Long enough that a storm of reports is one look at our servers, short enough to be the present. */
const rememberedMs = 10_000;

/** Looks at each service at most once in ten seconds; who asks meanwhile gets the same observation. */
export function rememberObservations(
  probe: ProbeService,
  now: () => number = () => performance.now(),
): ProbeService {
  const remembered = new Map<string, { observation: Promise<Observation>; at: number }>();
  return (service) => {
    const last = remembered.get(service);
    if (last && now() - last.at < rememberedMs) return last.observation;
    const observation = probe(service);
    remembered.set(service, { observation, at: now() });
    return observation;
  };
}
