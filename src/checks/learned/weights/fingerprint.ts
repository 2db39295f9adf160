/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const fingerprint = {
  readings: 'cb48cc1b36c2d5b753186f53c24d84d9fe53dfdf70b17b8b09700a572bfb378b',
  weights: 'daf4a222a885804299e2a2cd334bc167a27973fe475f44d7160936a7910b20f4',
};
