/** The part of the Trusted Types API that is used here; TypeScript doesn't know it yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (html: string) => string },
  ) => { createHTML: (html: string) => string };
}

/**
 * Name of the one policy that may make markup out of text; each page's Content-Security-Policy allows it
 * (`integrations/security-policy.ts`).
 * @see https://www.w3.org/TR/trusted-types/
 */
export const ownPagePolicy = 'own-page';

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(ownPagePolicy, { createHTML: (html) => html });

/**
 * Reads a page that this site has answered with. This is the only place where a script takes a text for markup, and
 * it must be given nothing that anybody typed: the function escapes that. No script in the page runs.
 */
export function readOwnPage(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
