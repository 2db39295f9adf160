import { createHash } from 'node:crypto';
import { build } from 'plist';
import { provider } from '../provider/index.ts';
import { signsInWithAddress, type MailPair } from './mail-servers.ts';

/** Content type by which Apple's systems know a profile. Only an HTTP response with it opens their installer. */
export const profileType = 'application/x-apple-aspen-config';

/** Whose account a profile sets up. */
export interface AccountOwner {
  /** Checked, in ASCII. */
  address: string;
  /** The name that others see as the sender's; empty for none. */
  name: string;
}

/**
 * Writes a configuration profile for Apple Mail (Apple's `com.apple.mail.managed` payload). It never holds a
 * password: the device asks for it, and, without an owner, for address and user name too.
 */
export function writeAppleProfile({ imap, submission }: MailPair, owner?: AccountOwner): string {
  const names = nameProfile(owner);
  return build({
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${names.identifier}.account`,
        PayloadUUID: deriveUuid(`account${names.suffix}`),
        PayloadDisplayName: `${provider.name} mail`,
        EmailAccountType: 'EmailTypeIMAP',
        EmailAccountDescription: owner?.address ?? provider.name,
        ...(owner ? describeOwner(owner) : {}),
        IncomingMailServerAuthentication: 'EmailAuthPassword',
        IncomingMailServerHostName: imap.host,
        IncomingMailServerPortNumber: imap.port,
        IncomingMailServerUseSSL: true,
        OutgoingMailServerAuthentication: 'EmailAuthPassword',
        OutgoingMailServerHostName: submission.host,
        OutgoingMailServerPortNumber: submission.port,
        OutgoingMailServerUseSSL: true,
        OutgoingPasswordSameAsIncomingPassword: true,
      },
    ],
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: names.identifier,
    PayloadUUID: deriveUuid(`profile${names.suffix}`),
    PayloadDisplayName: `${provider.name} mail`,
    PayloadOrganization: provider.name,
    PayloadDescription: owner
      ? `Sets up ${owner.address} in Mail on this device. It holds no password.`
      : `Sets up your ${provider.name} mail on this device. It holds no password.`,
    PayloadRemovalDisallowed: false,
  }).concat('\n');
}

function describeOwner({ address, name }: AccountOwner) {
  return {
    EmailAddress: address,
    ...(name ? { EmailAccountName: name } : {}),
    ...(signsInWithAddress
      ? { IncomingMailServerUsername: address, OutgoingMailServerUsername: address }
      : {}),
  };
}

/**
 * Names a profile: the same for the same address, so that a newer one replaces an older one, and another for each
 * address, so that a device can hold several accounts. The sender's name may change, and so it doesn't count.
 */
function nameProfile(owner: AccountOwner | undefined): { identifier: string; suffix: string } {
  const generic = `${provider.domain}.mail`;
  if (!owner) return { identifier: generic, suffix: '' };
  const address = owner.address.toLowerCase();
  return { identifier: `${generic}.${digest(address).slice(0, 16)}`, suffix: ` ${address}` };
}

/** A UUID that stays the same for the same provider and name. */
function deriveUuid(name: string): string {
  const hex = digest(name);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-').toUpperCase();
}

function digest(name: string): string {
  return createHash('sha256').update(`${provider.domain} ${name}`).digest('hex');
}
