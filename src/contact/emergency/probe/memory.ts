import type { Observation, ProbeService } from './observation.ts';

/** Long enough that many reports probe our servers once, short enough that the observation is still current. */
const rememberedMs = 10_000;

/** Probes each service at most once in ten seconds; requests in between share the observation. */
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
