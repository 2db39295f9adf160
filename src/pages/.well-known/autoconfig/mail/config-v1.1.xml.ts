import { writeAutoconfig } from '../../../../client-config/autoconfig.ts';

/** Settings for Thunderbird and programs that follow it. */
export function GET(): Response {
  return new Response(writeAutoconfig());
}
