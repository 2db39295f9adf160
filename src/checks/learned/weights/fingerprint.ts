/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const fingerprint = {
  readings: '0f87c7662b97e16a992adcfd1163dfce29a8b03c2377a0f9140b52385fffefb8',
  weights: '2dcc65e06cf58034da7992ec5d2eccc583c694ec572f9fa0bb95f38020342036',
};
