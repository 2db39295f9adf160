import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findTopic, provider, ServiceSchema, TopicSchema } from '../../../src/provider/index.ts';

const root = new URL('../../../', import.meta.url);

/** What may name the provider: its own file, what describes or locks the project, and tests. */
const exceptions =
  /^(?:src\/provider\.ts|tests\/.*|.*README\.md|package-lock\.json|content\/published-paths\.txt)$/u;

/** Text files of the repository, also those that are not committed yet. */
function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path && !exceptions.test(path) && existsSync(new URL(path, root)));
}

function listFacts(): string[] {
  const { services, support, topics, wireguard, mailDomains, domain } = provider;
  const hosts = [
    domain,
    ...mailDomains,
    ...Object.values(services).map(({ host }) => host),
    ...[provider.site, provider.website, provider.webmail].map((address) => new URL(address).hostname),
  ];
  const addresses = [support.address, support.emergency, support.abuse, ...topics.map(({ team }) => team)];
  return [...new Set([...hosts, ...addresses, wireguard.publicKey, wireguard.dns, wireguard.exampleAddress])];
}

test('no other file holds one of the provider’s hosts, addresses or keys', () => {
  const facts = listFacts();
  const files = listFiles();
  expect(files.length).toBeGreaterThan(100);
  const holders = files.flatMap((path) => {
    const text = readFileSync(new URL(path, root), 'utf8').toLowerCase();
    return facts.filter((fact) => text.includes(fact.toLowerCase())).map((fact) => `${path} holds ${fact}`);
  });
  expect(holders).toEqual([]);
});

test('no other file holds a host with its port', () => {
  const ports = Object.values(provider.services).map(({ port }) => port);
  const pairs = new RegExp(`\\]\\]:(?:${ports.join('|')})\\b`, 'u');
  expect(listFiles().filter((path) => pairs.test(readFileSync(new URL(path, root), 'utf8')))).toEqual([]);
});

test('every topic that the form knows has a team', () => {
  for (const id of TopicSchema.shape.id.options)
    expect(findTopic(id)).toMatchObject({ id, team: expect.stringContaining('@') });
});

test('no topic and no label of a service is there twice', () => {
  const ids = provider.topics.map(({ id }) => id);
  const labels = Object.values(provider.services).map(({ label }) => label);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(labels).size).toBe(labels.length);
});

test('the address that wakes an engineer is no team’s', () => {
  expect([provider.support.address, ...provider.topics.map(({ team }) => team)]).not.toContain(
    provider.support.emergency,
  );
});

test('addresses of the site have no slash at their end, so that paths can be added', () => {
  for (const address of [provider.site, provider.website, provider.webmail])
    expect(address).toMatch(/^https:\/\/[^/]+$/u);
});

test('a service with a mistyped port, host or protection stops the start', () => {
  const { imap } = provider.services;
  expect(ServiceSchema.safeParse(imap).success).toBe(true);
  for (const mistake of [
    { port: 99300 },
    { port: '993' },
    { host: 'imap host' },
    { security: 'ssl' },
    { mayBeEmergency: 'yes' },
  ]) {
    expect(ServiceSchema.safeParse({ ...imap, ...mistake }).success).toBe(false);
  }
});
