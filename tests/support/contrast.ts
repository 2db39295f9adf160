export { measureContrast } from '../../src/content-check/contrast.ts';
