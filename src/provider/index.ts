import { provider as written } from '../../content/provider.ts';
import { kindGroups, type KindGroup, type ServiceKind } from './kinds.ts';
import { ProviderError, readProvider } from './mistakes.ts';
import type { Provider, Service, Topic } from './schema.ts';
import type { Subject } from './subjects.ts';

export type { Provider, Service, Topic } from './schema.ts';
export type { ServiceKind } from './kinds.ts';
export type { Subject } from './subjects.ts';

/**
 * Every fact about the provider, from `content/provider.ts`, complete and checked. Texts reach them as
 * `[[imap.host]]` (see `facts.ts`), code by importing this.
 * @throws ProviderError whose message lists every mistake, when this module is loaded
 */
export const provider: Provider = loadProvider(written);

function loadProvider(input: unknown): Provider {
  const read = readProvider(input);
  if ('mistakes' in read) throw new ProviderError(read.mistakes, input);
  return read.provider;
}

/** The topic of that id; every id that the form lets through has one. */
export function findTopic(id: string): Topic {
  const topic = provider.topics.find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`There is no topic “${id}”.`);
  return topic;
}

/** The topic whose team takes a subject: the one that says so, else the one that takes everything else. */
export function findTopicOf(subject: Subject): Topic {
  const { topics } = provider;
  const topic =
    topics.find(({ takes }) => takes.includes(subject)) ??
    topics.find(({ takes }) => takes.includes('other'));
  if (!topic) throw new Error('No topic takes “other”.');
  return topic;
}

/** A service with the id under which the form and the facts know it. */
export type NamedService<Kind extends ServiceKind = ServiceKind> = Extract<Service, { kind: Kind }> & {
  id: string;
};

/** The service of that id; every id that the form lets through has one. */
export function getService(id: string): Service {
  const service = provider.services[id];
  if (!service) throw new Error(`There is no service “${id}”.`);
  return service;
}

/** The services of some kinds, in the order of `content/provider.ts`. */
export function findServices<Kind extends ServiceKind>(...kinds: Kind[]): NamedService<Kind>[] {
  return Object.entries(provider.services).flatMap(([id, service]) =>
    (kinds as readonly ServiceKind[]).includes(service.kind)
      ? [{ id, ...service } as NamedService<Kind>]
      : [],
  );
}

/** The first service of a kind: the one that texts and generated files mean. */
export function findService<Kind extends ServiceKind>(kind: Kind): NamedService<Kind> | undefined {
  return findServices(kind)[0];
}

/** Whether the provider has a service of the group. */
export function offers(group: KindGroup): boolean {
  return findServices(...kindGroups[group]).length > 0;
}

/** Address of a web service, without a slash at the end. */
export function writeServiceUrl({
  host,
  port,
  path = '',
}: {
  host: string;
  port: number;
  path?: string | undefined;
}): string {
  return `https://${host}${port === 443 ? '' : `:${port}`}${path}`;
}
