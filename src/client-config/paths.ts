/** Where this site serves what sets programs up. */
export const setupPaths = {
  /** Apple's configuration profile that asks for the address on the device. */
  profile: '/setup/mail.mobileconfig',
  /** The function's answer to a form: a profile with the reader's address in it. */
  filledProfile: '/setup/mail',
} as const;
