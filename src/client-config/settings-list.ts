import { facts, isOffered, securityNames } from '../provider/facts.ts';
import { findServices, provider, writeServiceUrl, type NamedService } from '../provider/index.ts';
import { signsInWithAddress } from './mail-servers.ts';

/** One thing that a program asks for, and what to enter. */
export interface SettingsRow {
  name: string;
  value: string;
}

/** All settings of one service, as any program may ask for them. */
export interface SettingsBlock {
  title: string;
  rows: SettingsRow[];
}

/** Kinds of services that programs are set to use, in the order in which readers look for them. */
export const programKinds = ['imap', 'pop3', 'submission', 'https-proxy', 'ssh-socks', 'wireguard'] as const;
type ProgramService = NamedService<(typeof programKinds)[number]>;

/** Where the SOCKS proxy of an SSH tunnel listens, as the guides set it. */
const socks = '127.0.0.1, port 1080';

/** Lists the settings of every service that a program may be set to use. */
export function listSettings(): SettingsBlock[] {
  return programKinds
    .flatMap((kind): ProgramService[] => findServices(kind))
    .map((service) => ({
      title: service.label,
      rows: describeService(service).map(([name, value]) => ({ name, value })),
    }));
}

/** Addresses of what needs only a browser. */
export function listWebAddresses(): SettingsRow[] {
  const services = findServices('webmail');
  return services.map((service) => ({ name: service.label, value: writeServiceUrl(service) }));
}

type Rows = readonly [name: string, value: string][];

function describeService(service: ProgramService): Rows {
  const { host, port } = service;
  switch (service.kind) {
    case 'imap':
    case 'pop3':
    case 'submission':
      return [
        ['Server', host],
        ['Port', String(port)],
        ['Security', securityNames[service.security]],
        ...describeAccount(),
        ['Authentication', 'normal password (PLAIN or LOGIN)'],
        ...(service.kind === 'imap' ? ([['Path prefix', 'leave it empty']] satisfies Rows) : []),
      ];
    case 'https-proxy':
      return [
        ['Type', 'HTTPS proxy (not “HTTP”: the connection to the proxy itself uses TLS)'],
        ['Server', host],
        ['Port', String(port)],
        ...describeAccount(browsingPassword),
      ];
    case 'ssh-socks':
      return [
        ['SSH server', host],
        ['Port', String(port)],
        ...describeFingerprint(),
        ...describeAccount(browsingPassword),
        ['SOCKS proxy in your program', `${socks}, SOCKS5 with DNS through the proxy`],
      ];
    case 'wireguard':
      return [
        ['Endpoint', `${host}:${port} (UDP)`],
        ['Public key of the server', service.publicKey],
        ['DNS', service.dns],
        ['Address', `your own, such as ${service.exampleAddress}`],
        ['Allowed IPs', '0.0.0.0/0, ::/0'],
        ['Private key', 'your own; never give it to anybody'],
      ];
  }
}

function describeFingerprint(): Rows {
  const fingerprint = facts.get('ssh-socks.fingerprint');
  return fingerprint ? [['Fingerprint of the server', fingerprint]] : [];
}

/** Some providers have passwords of their own for private browsing, and some have none beside an account number. */
export const browsingPassword = isOffered('features.browsingPasswords')
  ? 'your password for private browsing, which you make in your account’s settings'
  : isOffered('features.accountPassword') || isOffered('mail')
    ? 'your password'
    : 'none, if you were given none';

function describeAccount(password = 'your password'): Rows {
  return [
    ['User name', describeUserName()],
    ['Password', password],
  ];
}

/** What to enter as user name, with an example where there is one. */
function describeUserName(): string {
  const term =
    provider.customers.knownBy === 'mail-domain' ? 'full email address' : facts.get('account.term');
  const example = facts.get('account.example');
  return `your ${term ?? 'account'}${example ? `, such as ${example}` : ''}`;
}

/** What programs call things, and what to enter there; only for mail, whose programs differ most. */
export function listMailWords(): SettingsRow[] {
  const [imap] = findServices('imap');
  const [submission] = findServices('submission');
  if (!imap || !submission) return [];
  const words = {
    tls: '“SSL/TLS”, “SSL” or “TLS”',
    starttls: '“STARTTLS”',
  };
  return [
    { name: '“Incoming server”, “IMAP server”, “mail server”', value: imap.host },
    { name: '“Outgoing server”, “SMTP server”', value: submission.host },
    ...(imap.security === submission.security
      ? [{ name: '“Security”, “encryption”, “connection”', value: words[imap.security] }]
      : [
          { name: '“Security”, “encryption” for incoming mail', value: words[imap.security] },
          { name: '“Security”, “encryption” for outgoing mail', value: words[submission.security] },
        ]),
    { name: '“User name”, “login”, “user ID”, “account name”', value: describeUserName() },
    {
      name: '“Authentication”, “password type”',
      value:
        'normal password, PLAIN or LOGIN; not “encrypted password”, NTLM or “secure password authentication”',
    },
    {
      name: '“The outgoing server requires authentication”',
      value: 'yes, with the same user name and password',
    },
    { name: '“Path prefix”, “root folder”, “namespace”', value: 'leave it empty' },
    ...(signsInWithAddress ? [{ name: '“Domain”', value: 'leave it empty' }] : []),
  ];
}
