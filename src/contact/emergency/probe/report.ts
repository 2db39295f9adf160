import { getService, type ServiceKind } from '../../../provider/index.ts';
import type { Role } from '../../../site/roles.ts';
import type { TypedFields } from '../../message/fields.ts';
import { createProblem } from '../../message/problems.ts';
import type { Contact } from '../../message/schema.ts';
import type { FindAnswer, Step } from '../../message/types.ts';
import { answersWell, describeForEngineer, describeForWriter, type ProbeService } from './observation.ts';
import type { ObservationKind } from '../../message/observation-kinds.ts';

/** What the probe saw of the service of an emergency, in words for each of its readers. */
export interface ProbeReport {
  kind: ObservationKind;
  /** Whether the service answered as it should, and soon. */
  working: boolean;
  forWriter: string;
  forEngineer: string;
}

interface Cause {
  /** What may block a service that answers us, as a list that ends the sentence. */
  hint: string;
  /** The answer that helps to find it. */
  help: Role;
}

const blockedMail: Cause = {
  hint: 'antivirus software that reads email, a VPN, or a network that blocks the port',
  help: 'is-it-only-me',
};
const blockedSite: Cause = {
  hint: 'a VPN or proxy, a browser extension, or a network that blocks the site',
  help: 'is-it-only-me',
};

const causes: Record<ServiceKind, Cause> = {
  imap: blockedMail,
  pop3: blockedMail,
  submission: {
    hint: 'a network that blocks sending (many hotels do), antivirus software that reads email, or a VPN',
    help: 'is-it-only-me',
  },
  webmail: blockedSite,
  website: blockedSite,
  'https-proxy': {
    hint: 'another VPN, a browser extension, or a network that blocks the port',
    help: 'proxy-refusing-connections',
  },
  'ssh-socks': {
    hint: 'a tunnel that has closed, another VPN, or a network that blocks the port',
    help: 'proxy-refusing-connections',
  },
  wireguard: { hint: 'another VPN, or a network that blocks UDP', help: 'is-it-only-me' },
  other: { hint: 'a VPN or proxy, or a network that blocks the port', help: 'is-it-only-me' },
};

/**
 * Probes the service of an emergency. If it works from here, the writer is asked to confirm once, unless they
 * have already; whatever else the probe sees goes on at once with the mail. Other messages, and all with
 * `PROBE=off`, get no report.
 */
export async function probeEmergency(
  contact: Contact,
  fields: TypedFields,
  probe: ProbeService,
  findAnswer: FindAnswer,
): Promise<Step<ProbeReport | undefined>> {
  const { service } = contact;
  if (contact.emergency !== 'yes' || service === undefined) return { value: undefined };
  const observation = await probe(service);
  if (observation.kind === 'not_probed' && observation.why === 'off') return { value: undefined };
  const { kind, label } = getService(service);
  const forWriter = describeForWriter(observation, label);
  if (answersWell(observation) && !contact.confirm.includes('emergency')) {
    const { hint, help } = causes[kind];
    const guide = findAnswer(help) ?? findAnswer('is-it-only-me');
    const problem = createProblem(
      'service_responds',
      { field: 'emergency', ...(guide ? { guide } : {}) },
      { seen: forWriter, hint },
    );
    return { outcome: { kind: 'refused', fields, problems: [problem] } };
  }
  return {
    value: {
      kind: observation.kind,
      working: answersWell(observation),
      forWriter,
      forEngineer: describeForEngineer(observation, label),
    },
  };
}
