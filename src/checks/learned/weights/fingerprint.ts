/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const fingerprint = {
  readings: '0d7551f62a0509a80d0a2e06b4aea2cd65aaa42ee13915d5f6c322efa0f1d368',
  weights: 'a617470d4848c32140f3ada438638c8950a22dce6b24100ced307aeccb29b81e',
};
