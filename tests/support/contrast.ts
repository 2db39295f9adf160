export { measureContrast } from '../../src/site/contrast.ts';
