const size = 16_384;
const factor = 4;
const runs = 5;
/** Times too short to compare: whatever they grow by, nobody waits for it. */
const negligibleMs = 5;

/**
 * How many times as long a check takes for a text four times as long: about 4 where it is linear, 16 where it
 * is quadratic. The best of several runs of processor time, since these machines are noisy.
 */
export function measureGrowth(check: (text: string) => unknown, unit: string): number {
  const short = unit.repeat(Math.ceil(size / unit.length));
  const shortMs = measureBest(() => check(short));
  const longMs = measureBest(() => check(short.repeat(factor)));
  return longMs < negligibleMs ? 1 : longMs / shortMs;
}

/** Between linear and quadratic growth of a text four times as long. */
export const linearGrowth = 9;

function measureBest(run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
