/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const fingerprint = {
  readings: 'fddb1126152fcfafbfaa055966abaf0a891a5d88b70be9540370857fa8f82417',
  weights: 'd634f868381bfba4fd619c0d34bcfe00329bbae7217652c5e36c819e0b0c2ca7',
};
