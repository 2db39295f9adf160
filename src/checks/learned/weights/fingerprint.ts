/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const fingerprint = {
  readings: 'a353d7ea8228009b587a3a64dbffab0905c539587d2f2fa4d0aae93668ca8a8a',
  weights: 'f6a8b51449b1b428c06cb0ae0c5487c64fada3dc4266ec600ebaf5dc266eef45',
};
