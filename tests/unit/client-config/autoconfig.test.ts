import { expect, test } from '@playwright/test';
import { shorten, writeAutoconfig } from '../../../src/client-config/autoconfig.ts';
import { findService, provider } from '../../../src/provider/index.ts';
import { findChildren, readChild, readXml } from './read-xml.ts';

const text = writeAutoconfig('/faq/mail-setup/server-settings/');
const config = readXml(text);
const [about] = config.children;
if (!about) throw new Error('There is no emailProvider.');
const servers = about.children.filter(({ name }) => name.endsWith('Server'));

test('it is the version of the format that programs read', () => {
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  expect([config.name, config.attributes]).toEqual(['clientConfig', { version: '1.1' }]);
  expect([about.name, about.attributes]).toEqual(['emailProvider', { id: provider.domain }]);
});

test('its elements stand in the order of the draft: domains, names, incoming, outgoing, documentation', () => {
  const order = [
    ...['domain', 'displayName', 'displayShortName', 'incomingServer', 'outgoingServer', 'documentation'],
  ];
  const places = about.children.map(({ name }) => order.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  const parts = ['hostname', 'port', 'socketType', 'authentication', 'username'];
  for (const server of servers) expect(server.children.map(({ name }) => name)).toEqual(parts);
});

test('IMAP is offered before POP3, and SMTP for sending', () => {
  expect(servers.map(({ name, attributes }) => [name, attributes['type']])).toEqual([
    ['incomingServer', 'imap'],
    ['incomingServer', 'pop3'],
    ['outgoingServer', 'smtp'],
  ]);
});

test('every server has its facts, an encrypted connection and the whole address as user name', () => {
  for (const server of servers) {
    const { type } = server.attributes;
    const service = findService(type === 'smtp' ? 'submission' : (type as 'imap' | 'pop3'));
    expect(Object.fromEntries(server.children.map(({ name, text: value }) => [name, value]))).toEqual({
      hostname: service?.host,
      port: String(service?.port),
      socketType: service?.security === 'tls' ? 'SSL' : 'STARTTLS',
      authentication: 'password-cleartext',
      username: '%EMAILADDRESS%',
    });
  }
});

test('every mail domain is named', () => {
  expect(findChildren(about, 'domain').map(({ text: domain }) => domain)).toEqual(provider.mailDomains);
});

test('the short name has at most 20 characters, and ends with a word', () => {
  expect(readChild(about, 'displayShortName')).toBe(provider.name);
  for (const [name, short] of [
    ['Twenty letters in it', 'Twenty letters in it'],
    ['Twenty letters in it again', 'Twenty letters in it'],
    ['The mail cooperative of the harbor', 'The mail cooperative'],
    ['A mail cooperative of the harbor', 'A mail cooperative'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahr'],
  ] as const)
    expect(shorten(name)).toBe(short);
});

test('it leads to the answer that lists the servers, where the site has one', () => {
  const [documentation] = findChildren(about, 'documentation');
  expect(documentation?.attributes['url']).toBe(`${provider.site}/faq/mail-setup/server-settings/`);
  expect(writeAutoconfig(undefined)).not.toContain('documentation');
});
