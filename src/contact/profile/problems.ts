import { mailEndings } from '../../provider/mail-endings.ts';

/** What can be wrong with a request for a profile. Programs rely on the codes. */
interface ProfileProblem {
  /** HTTP status of an answer whose first problem it is. */
  status: number;
  /** The field that it is about. */
  field?: 'address' | 'name';
  /** What happened, and what to do now. */
  message: string;
}

const profileProblems = {
  address_missing: {
    status: 422,
    field: 'address',
    message: 'Enter your email address, so that we can put it into the file.',
  },
  address_invalid: {
    status: 422,
    field: 'address',
    message: 'Check your email address. It should look like name@example.org, without spaces.',
  },
  address_several: {
    status: 422,
    field: 'address',
    message: 'Enter one email address. Make a file for each account.',
  },
  address_not_ascii: {
    status: 422,
    field: 'address',
    message:
      'We can’t make a file for an address with accented or non-Latin letters before the @. ' +
      'Enter the settings by hand instead.',
  },
  address_elsewhere: {
    status: 422,
    field: 'address',
    message: `This address isn’t one of ours. Check the part after the @: it should be ${mailEndings}.`,
  },
  name_too_long: {
    status: 422,
    field: 'name',
    message: 'Shorten the name to 100 characters.',
  },
  name_invalid: {
    status: 422,
    field: 'name',
    message: 'Write the name on one line, without control characters.',
  },
  body_too_large: {
    status: 413,
    message: 'That’s too much. Send an address and a name, and nothing else.',
  },
  type_not_supported: {
    status: 415,
    message: 'Send a form (application/x-www-form-urlencoded) or JSON.',
  },
  charset_not_supported: {
    status: 415,
    message: 'We couldn’t read some characters. Send the text in UTF-8.',
  },
  malformed_body: {
    status: 400,
    message: 'We couldn’t read the request. Send “address” and “name” as texts.',
  },
  method_not_allowed: {
    status: 405,
    message: 'Use POST here.',
  },
  not_offered: {
    status: 404,
    message: 'There is no such file here.',
  },
  unexpected_error: {
    status: 500,
    message: 'Something went wrong on our side, and no file was made. Please try again in a few minutes.',
  },
} as const satisfies Record<string, ProfileProblem>;

/** A code of `profileProblems`. */
export type ProfileProblemCode = keyof typeof profileProblems;

/** Gives what is known of a problem. */
export function findProfileProblem(code: ProfileProblemCode): ProfileProblem {
  return profileProblems[code];
}
