import type { APIContext } from 'astro';
import { provider } from '../../provider/index.ts';
import { signClearly } from '../../site/clear-signature.ts';
import { writeSecurityTxt } from '../../site/security-txt.ts';

/**
 * Whom to tell of a weakness, if the provider says so: signed with the key in `SECURITY_TXT_KEY`, if there is one.
 * `content-check/` stops the build before it expires.
 */
export async function getStaticPaths() {
  const text = writeSecurityTxt(provider);
  if (text === undefined) return [];
  const key = process.env['SECURITY_TXT_KEY'];
  return [{ params: { name: 'security' }, props: { text: key ? await signClearly(text, key) : text } }];
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
