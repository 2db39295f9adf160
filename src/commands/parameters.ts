import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads the parameters of a command. One that it doesn't know ends the process with a sentence and the usage:
 * at 3 a.m. nobody wants to read a stack.
 * @param code Exit code of the process then
 */
export function readParameters<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
  code = 1,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (failure) {
    // Node's message goes on with advice about “--”, which npm has already taken away.
    const [sentence = ''] = failure instanceof Error ? failure.message.split('. ') : [];
    console.error(`${sentence.replace(/\.?$/u, '.')}\n${usage}`);
    process.exit(code);
  }
}
