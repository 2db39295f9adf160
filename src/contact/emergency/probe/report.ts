import { provider, type ServiceId } from '../../../provider/schema.ts';
import type { Step } from '../../types.ts';
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

const isItOnlyMe = '/faq/other/is-it-only-me/';
const betweenMailPrograms = {
  hint: 'an antivirus program that reads mail, a VPN, or a network that blocks the port',
  guide: isItOnlyMe,
};

/** What may stand between a writer and a service that answers us, and the answer that helps to find it. */
const causes: Record<ServiceId, { hint: string; guide: string }> = {
  imap: betweenMailPrograms,
  pop3: betweenMailPrograms,
  smtp: {
    hint: 'a network that blocks sending, as in hotels, an antivirus program that reads mail, or a VPN',
    guide: isItOnlyMe,
  },
  web: {
    hint: 'a VPN or proxy, an extension of the browser, or a network that blocks the site',
    guide: isItOnlyMe,
  },
  proxy: {
    hint: 'another VPN, an extension of the browser, or a network that blocks the port',
    guide: '/faq/private-browsing/proxy-refusing-connections/',
  },
  socks: {
    hint: 'a tunnel that has ended, another VPN, or a network that blocks the port',
    guide: '/faq/private-browsing/proxy-refusing-connections/',
  },
  wireguard: { hint: 'another VPN, or a network that blocks UDP', guide: isItOnlyMe },
};

/**
 * Looks at the service of an emergency. One that answers us well is asked about once more, unless the writer has insisted
 * already; whatever else is seen goes on at once, with the mail. Nothing is seen of other messages, or with `PROBE=off`.
 */
export async function seeService(
  contact: Contact,
  fields: Fields,
  probe: ProbeService,
): Promise<Step<Sight | undefined>> {
  const { service } = contact;
  if (contact.emergency !== 'yes' || service === undefined) return { value: undefined };
  const observation = await probe(service);
  if (observation.kind === 'not_probed' && observation.why === 'off') return { value: undefined };
  const { label } = provider.services[service];
  const forWriter = describeObservation(observation, label);
  if (answersWell(observation) && !contact.confirm.includes('emergency')) {
    const { hint, guide } = causes[service];
    const problem = createProblem(
      'service_responds',
      { field: 'emergency', guide },
      { seen: forWriter, hint },
    );
    return { outcome: { kind: 'refused', fields, problems: [problem] } };
  }
  return { value: { kind: observation.kind, forWriter, forEngineer: describeSight(observation, label) } };
}
