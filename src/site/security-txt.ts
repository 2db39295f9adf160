import type { Provider } from '../provider/index.ts';

/** Address of the file, the same on every site (RFC 9116, section 3). */
const securityTxtPath = '/.well-known/security.txt';

const dayMs = 24 * 60 * 60 * 1000;
/** How long before it expires the file stops the build: enough for somebody to notice. */
const leastDays = 14;
/** RFC 9116, section 2.5.5, wants less than a year, so that nobody finds contacts that are long gone. */
const mostDays = 366;

type Parts = Pick<Provider, 'site' | 'security'>;

/**
 * Whom to tell of a weakness, as a file that programs read (RFC 9116); nothing for a provider that doesn't say so.
 * It is the same for every build from the same facts.
 */
export function writeSecurityTxt({ site, security }: Parts): string | undefined {
  if (!security) return undefined;
  const { contact, expires, encryption, policy } = security;
  const lines = [
    ...contact.map((one) => `Contact: ${one.startsWith('https://') ? one : `mailto:${one}`}`),
    `Expires: ${readExpiry(expires).toISOString().replace('.000Z', 'Z')}`,
    ...(encryption ? [`Encryption: ${encryption}`] : []),
    ...(policy ? [`Policy: ${policy}`] : []),
    'Preferred-Languages: en',
    `Canonical: ${site}${securityTxtPath}`,
    '',
  ];
  return lines.join('\n');
}

/** Where the day stands that the file holds until. */
export const expiryPlace = 'content/provider.ts › security.expires';

/** Why the file must not be published as it is, in a sentence for the operator, or nothing. */
export function findExpiryFault({ security }: Pick<Parts, 'security'>, now: Date): string | undefined {
  if (!security) return undefined;
  const days = (readExpiry(security.expires).getTime() - now.getTime()) / dayMs;
  if (days < leastDays)
    return (
      `${security.expires} is less than ${leastDays} days away. ` +
      'Check that the contacts still hold, and set a date within the next year.'
    );
  if (days > mostDays)
    return `${security.expires} is more than a year away. Set an earlier date, and review the file before then.`;
  return undefined;
}

/** The file holds to the end of its last day. */
function readExpiry(day: string): Date {
  return new Date(`${day}T23:59:59Z`);
}
