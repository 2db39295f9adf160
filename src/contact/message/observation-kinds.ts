/** What the probe may see of a service (`emergency/probe/`), each as a word that may stand in an address. */
export const observationKinds = [
  'answers',
  'unavailable',
  'refuses',
  'silent',
  'nonsense',
  'certificate',
  'unresolved',
  'not_probed',
] as const;

export type ObservationKind = (typeof observationKinds)[number];
