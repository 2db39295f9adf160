import { writeAppleProfile } from '../../client-config/apple-profile.ts';

/** Configuration profile for Apple devices. */
export function GET(): Response {
  return new Response(writeAppleProfile());
}
