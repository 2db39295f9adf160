/** Options of Playwright that say nothing about which tests are wanted, with their values. */
const ignored = /(?:^| )(?:test|-c \S+|--config[= ]\S+)(?= |$)/gu;
const unitFilter = /^(?:\.?\/?tests\/)?unit(?:\/|$)/u;

/**
 * Whether Playwright was asked for unit tests and nothing else: they need no site, no server and no program.
 * @param parameters What stands behind `playwright` on the command line, or behind `playwright test`.
 */
export function wantsUnitTestsOnly(parameters: readonly string[]): boolean {
  const named = parameters.join(' ').replaceAll('--project ', '--project=').replace(ignored, '').split(' ');
  const projects = named.filter((parameter) => parameter.startsWith('--project='));
  if (projects.length > 0) return projects.every((project) => project === '--project=unit');
  const filters = named.filter((parameter) => parameter !== '' && !parameter.startsWith('-'));
  return filters.length > 0 && filters.every((filter) => unitFilter.test(filter));
}
