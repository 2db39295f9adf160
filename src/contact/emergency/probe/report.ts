import { getService, type ServiceKind } from '../../../provider/index.ts';
import type { Role } from '../../../site/roles.ts';
import type { FindAnswer, Step } from '../../types.ts';
import type { Fields } from '../../receive/parse.ts';
import { createProblem } from '../../receive/problems.ts';
import type { Contact } from '../../receive/schema.ts';
import type { ProbeService } from './index.ts';
import { answersWell, describeObservation, describeSight, type ObservationKind } from './observation.ts';

/** What was seen of the service of an emergency, as each of its readers is told. */
export interface Sight {
  kind: ObservationKind;
  forWriter: string;
  forEngineer: string;
}

/** What may stand between a writer and a service that answers us, and the answer that helps to find it. */
const causes: Record<ServiceKind, { hint: string; help: Role }> = {
  imap: { hint: 'antivirus software that reads mail, a VPN, or a network that blocks the port', help: 'is-it-only-me' },
  pop3: { hint: 'antivirus software that reads mail, a VPN, or a network that blocks the port', help: 'is-it-only-me' },
  submission: {
    hint: 'a network that blocks sending, as in hotels, antivirus software that reads mail, or a VPN',
    help: 'is-it-only-me',
  },
  webmail: {
    hint: 'a VPN or proxy, a browser extension, or a network that blocks the site',
    help: 'is-it-only-me',
  },
  website: {
    hint: 'a VPN or proxy, a browser extension, or a network that blocks the site',
    help: 'is-it-only-me',
  },
  'https-proxy': {
    hint: 'another VPN, a browser extension, or a network that blocks the port',
    help: 'proxy-refusing-connections',
  },
  'ssh-socks': {
    hint: 'a tunnel that has ended, another VPN, or a network that blocks the port',
    help: 'proxy-refusing-connections',
  },
  wireguard: { hint: 'another VPN, or a network that blocks UDP', help: 'is-it-only-me' },
  other: { hint: 'a VPN or proxy, or a network that blocks the port', help: 'is-it-only-me' },
};

/**
 * Looks at the service of an emergency. One that answers us well is asked about once more, unless the writer has insisted
 * already; whatever else is seen goes on at once, with the mail. Nothing is seen of other messages, or with `PROBE=off`.
 */
export async function seeService(
  contact: Contact,
  fields: Fields,
  probe: ProbeService,
  findAnswer: FindAnswer,
): Promise<Step<Sight | undefined>> {
  const { service } = contact;
  if (contact.emergency !== 'yes' || service === undefined) return { value: undefined };
  const observation = await probe(service);
  if (observation.kind === 'not_probed' && observation.why === 'off') return { value: undefined };
  const { kind, label } = getService(service);
  const forWriter = describeObservation(observation, label);
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
  return { value: { kind: observation.kind, forWriter, forEngineer: describeSight(observation, label) } };
}
