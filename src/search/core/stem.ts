// The checks stem their words in the same way.
export { stemWord } from '../../checks/text/stem.ts';
