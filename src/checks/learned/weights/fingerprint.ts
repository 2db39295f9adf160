/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const fingerprint = {
  readings: '1d14e401508a7482df850f4afe350013c38ba0fc9effa6b335a7f0cb494007c1',
  weights: '1534ebb7fcc8bc59266926b42e9250766f42daa8754009e7f4ce532e29b83ad5',
};
