import { writeProxyPac } from '../../client-config/proxy-pac.ts';

/** Automatic proxy configuration for browsers. */
export function GET(): Response {
  return new Response(writeProxyPac());
}
