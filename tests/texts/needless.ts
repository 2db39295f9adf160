import type { BuiltSite } from '../support/built-site.ts';
import type { FixtureName } from '../support/fixture-site.ts';

/** What the shipped texts say only to customers of other providers, on any page or on one. */
const needless: Readonly<Partial<Record<FixtureName, readonly { says: RegExp; page?: string }[]>>> = {
  'browsing-only': [
    // Every account includes it, and no address of ours can be the one that makes trouble.
    { says: /\binclude[sd]? private browsing\b/iu },
    { says: /the one you['’]re having trouble with/iu },
    { says: /other people['’]s mail/iu },
    { says: /so that we can find the account/iu },
    { says: /\bSTARTTLS\b/u },
    { says: /\b(?:SSH|SOCKS|Two-step sign-in|Passkey|Security key)\b/u, page: '/glossary/' },
  ],
};

/** Where a page says what no customer of this provider needs to read. */
export function findNeedless(name: FixtureName, { pages }: BuiltSite): string[] {
  return (needless[name] ?? []).flatMap(({ says, page }) =>
    pages
      .filter(({ path, text }) => (page === undefined || page === path) && says.test(text))
      .map(({ path, text }) => `${path} says “${says.exec(text)?.[0] ?? ''}”, which nobody here needs`),
  );
}
