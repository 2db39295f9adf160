/** Where the tests serve the site; its inbox is on the next port, as with `npm start`. */
export const sitePort = 4397;
export const inboxPort = sitePort + 1;
