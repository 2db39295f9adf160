/**
 * The keys that Apple publishes, with the type of each: facts from github.com/apple/device-management,
 * `mdm/profiles/{TopLevel,CommonPayloadKeys}.yaml` at 85fae8ac896578447f8fcb07ff6c976128133a9c and
 * `mdm/profiles/com.apple.mail.managed.yaml` at 0a4527c5ea21825fd23e08273ccdb9e2302458ce, read on 29 November 2026.
 */
export interface AppleKey {
  type: 'string' | 'integer' | 'boolean' | 'array' | 'date' | 'real' | 'dictionary' | 'data';
  isRequired?: true;
  /** The only values that it may have. */
  oneOf?: readonly (string | number)[];
  /** Whether the device asks for it where it's missing. */
  isAskedFor?: true;
  /** Where it may never stand: the profile isn't encrypted. */
  isSecret?: true;
}

const authentications = [
  ...['EmailAuthNone', 'EmailAuthPassword', 'EmailAuthCRAMMD5', 'EmailAuthNTLM', 'EmailAuthHTTPMD5'],
];

const common = {
  PayloadIdentifier: { type: 'string', isRequired: true },
  PayloadUUID: { type: 'string', isRequired: true },
  PayloadVersion: { type: 'integer', isRequired: true, oneOf: [1] },
  PayloadDescription: { type: 'string' },
  PayloadDisplayName: { type: 'string' },
  PayloadOrganization: { type: 'string' },
} as const satisfies Record<string, AppleKey>;

export const topLevelKeys: Readonly<Record<string, AppleKey>> = {
  ...common,
  PayloadType: { type: 'string', isRequired: true, oneOf: ['Configuration'] },
  PayloadContent: { type: 'array', isRequired: true },
  IsEncrypted: { type: 'boolean' },
  EncryptedPayloadContent: { type: 'data' },
  HasRemovalPasscode: { type: 'boolean' },
  PayloadRemovalDisallowed: { type: 'boolean' },
  PayloadScope: { type: 'string', oneOf: ['System', 'User'] },
  RemovalDate: { type: 'date' },
  DurationUntilRemoval: { type: 'real' },
  PayloadExpirationDate: { type: 'date' },
  TargetDeviceType: { type: 'integer', oneOf: [0, 1, 2, 3, 4, 5, 6] },
  ConsentText: { type: 'dictionary' },
};

export const mailKeys: Readonly<Record<string, AppleKey>> = {
  ...common,
  PayloadType: { type: 'string', isRequired: true, oneOf: ['com.apple.mail.managed'] },
  EmailAccountDescription: { type: 'string' },
  EmailAccountName: { type: 'string' },
  EmailAccountType: { type: 'string', isRequired: true, oneOf: ['EmailTypeIMAP', 'EmailTypePOP'] },
  EmailAddress: { type: 'string', isAskedFor: true },
  IncomingMailServerAuthentication: { type: 'string', isRequired: true, oneOf: authentications },
  IncomingMailServerHostName: { type: 'string', isRequired: true },
  IncomingMailServerPortNumber: { type: 'integer' },
  IncomingMailServerUseSSL: { type: 'boolean' },
  IncomingMailServerUsername: { type: 'string', isAskedFor: true },
  IncomingMailServerIMAPPathPrefix: { type: 'string' },
  IncomingPassword: { type: 'string', isSecret: true },
  OutgoingMailServerAuthentication: { type: 'string', isRequired: true, oneOf: authentications },
  OutgoingMailServerHostName: { type: 'string', isRequired: true },
  OutgoingMailServerPortNumber: { type: 'integer' },
  OutgoingMailServerUseSSL: { type: 'boolean' },
  OutgoingMailServerUsername: { type: 'string', isAskedFor: true },
  OutgoingPassword: { type: 'string', isSecret: true },
  OutgoingPasswordSameAsIncomingPassword: { type: 'boolean' },
  PreventMove: { type: 'boolean' },
  PreventAppSheet: { type: 'boolean' },
  SMIMEEnabled: { type: 'boolean' },
  SMIMESigningEnabled: { type: 'boolean' },
  SMIMESigningCertificateUUID: { type: 'string' },
  SMIMEEncryptionEnabled: { type: 'boolean' },
  SMIMEEncryptionCertificateUUID: { type: 'string' },
  SMIMEEnablePerMessageSwitch: { type: 'boolean' },
  disableMailRecentsSyncing: { type: 'boolean' },
  allowMailDrop: { type: 'boolean' },
  SMIMESigningUserOverrideable: { type: 'boolean' },
  SMIMESigningCertificateUUIDUserOverrideable: { type: 'boolean' },
  SMIMEEncryptByDefault: { type: 'boolean' },
  SMIMEEncryptByDefaultUserOverrideable: { type: 'boolean' },
  SMIMEEncryptionCertificateUUIDUserOverrideable: { type: 'boolean' },
  SMIMEEnableEncryptionPerMessageSwitch: { type: 'boolean' },
  VPNUUID: { type: 'string' },
};
