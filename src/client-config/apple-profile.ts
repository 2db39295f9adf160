import { createHash } from 'node:crypto';
import { provider, type NamedService } from '../provider/index.ts';
import { escapeXml } from './escape.ts';

/**
 * A configuration profile for Apple Mail (Apple's `com.apple.mail.managed` payload). It names no address and no
 * password: the device asks for both while the profile is installed.
 */
export function writeAppleProfile(
  imap: NamedService<'imap'>,
  submission: NamedService<'submission'>,
): string {
  const mail: [string, string | number | boolean][] = [
    ['PayloadType', 'com.apple.mail.managed'],
    ['PayloadVersion', 1],
    ['PayloadIdentifier', `${provider.domain}.mail.account`],
    ['PayloadUUID', deriveUuid('account')],
    ['PayloadDisplayName', `${provider.name} mail`],
    ['EmailAccountType', 'EmailTypeIMAP'],
    ['EmailAccountDescription', provider.name],
    ['IncomingMailServerAuthentication', 'EmailAuthPassword'],
    ['IncomingMailServerHostName', imap.host],
    ['IncomingMailServerPortNumber', imap.port],
    ['IncomingMailServerUseSSL', true],
    ['OutgoingMailServerAuthentication', 'EmailAuthPassword'],
    ['OutgoingMailServerHostName', submission.host],
    ['OutgoingMailServerPortNumber', submission.port],
    ['OutgoingMailServerUseSSL', true],
    ['OutgoingPasswordSameAsIncomingPassword', true],
  ];
  const profile: [string, string | number | boolean][] = [
    ['PayloadType', 'Configuration'],
    ['PayloadVersion', 1],
    ['PayloadIdentifier', `${provider.domain}.mail`],
    ['PayloadUUID', deriveUuid('profile')],
    ['PayloadDisplayName', `${provider.name} mail`],
    ['PayloadOrganization', provider.name],
    ['PayloadDescription', `Sets up your ${provider.name} mail on this device.`],
    ['PayloadRemovalDisallowed', false],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
${writeEntries(mail, '      ')}
    </dict>
  </array>
${writeEntries(profile, '  ')}
</dict>
</plist>
`;
}

function writeEntries(entries: [string, string | number | boolean][], indent: string): string {
  return entries.map(([key, value]) => `${indent}<key>${key}</key>${writeValue(value)}`).join('\n');
}

function writeValue(value: string | number | boolean): string {
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`;
  return typeof value === 'number' ? `<integer>${value}</integer>` : `<${value}/>`;
}

/** A UUID that stays the same for the same provider, so that a newer profile replaces an older one. */
function deriveUuid(name: string): string {
  const hex = createHash('sha256').update(`${provider.domain} ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-').toUpperCase();
}
