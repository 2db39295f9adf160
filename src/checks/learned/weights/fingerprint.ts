/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const fingerprint = {
  readings: 'a5bf46ef4c6fa5c0fd65d53608a1a76d08ba1293ab7fb9dcb9566951081994df',
  weights: '10260cd306b4dcb5f831087cac9eee60b8d2cbe4ca685d335de4a7a913621b4a',
};
