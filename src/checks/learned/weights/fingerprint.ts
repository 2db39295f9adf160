/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const fingerprint = {
  readings: 'a5bf46ef4c6fa5c0fd65d53608a1a76d08ba1293ab7fb9dcb9566951081994df',
  weights: '513c1c8bc255f341e35eb9e21849afaba05d0020fd8cdb26f34bc9a358519193',
};
