import { getService } from '../../provider/index.ts';
import type { Contact } from '../message/schema.ts';
import type { Outcome } from '../message/types.ts';
import { describeAlert, type Incidents } from './incident.ts';
import { answersWell, describeForWriter, type ProbeService } from './probe/observation.ts';

interface LookParts {
  probe: ProbeService;
  incidents: Pick<Incidents, 'countOther'>;
  /** The sender's network, if it's known. */
  network?: string | undefined;
}

/**
 * Adds to the refusal of an emergency by somebody who is no customer what our own probe sees, and counts the
 * report for the engineers. It pages nobody.
 */
export async function lookForOther(
  outcome: Outcome,
  contact: Contact,
  { probe, incidents, network }: LookParts,
): Promise<Outcome> {
  const { service } = contact;
  if (outcome.kind !== 'refused' || service === undefined) return outcome;
  const isOther = outcome.problems.some(({ code }) => code === 'emergency_customers_only');
  if (!isOther) return outcome;
  const observation = await probe(service);
  if (observation.kind === 'not_probed' && observation.why === 'off') return outcome;
  const working = answersWell(observation);
  const incident = await incidents.countOther(contact, {
    seen: { kind: observation.kind, working },
    network,
  });
  const seen = describeForWriter(observation, getService(service).label);
  const known = incident?.alerted && !working ? ` ${describeAlert(false, incident)}` : '';
  const problems = outcome.problems.map((problem) =>
    problem.code === 'emergency_customers_only'
      ? { ...problem, message: `${seen}${known} ${problem.message}` }
      : problem,
  );
  return { ...outcome, problems };
}
