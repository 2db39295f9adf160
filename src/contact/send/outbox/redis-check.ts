import { connectRedis } from './redis-connection.ts';

/** Whether a Redis may keep the outbox: `mistake` says why not, `warning` what couldn't be seen. */
export interface RedisFitness {
  mistake?: string;
  warning?: string;
  /** Whether it didn't answer, or not to us. */
  isSilent?: true;
}

/**
 * Reads what the server says of itself. A Redis as it's installed loses everything in a crash, and one that is
 * set up as a cache evicts silently.
 */
export async function checkRedis(url: string): Promise<RedisFitness> {
  const connection = connectRedis(url);
  try {
    const info = await connection.run((redis) => redis.info());
    const policy = /^maxmemory_policy:(\S+)/mu.exec(info)?.[1];
    const appends = /^aof_enabled:(\d)/mu.exec(info)?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      return {
        mistake: `REDIS_URL: its maxmemory-policy is ${policy}, which drops messages. Set noeviction.`,
      };
    }
    if (appends === '0') {
      return { mistake: 'REDIS_URL: it doesn’t keep messages over a crash. Set appendonly yes.' };
    }
    if (policy === undefined || appends === undefined) {
      return { warning: 'REDIS_URL: it hides whether it persists (appendonly) and evicts. Check both.' };
    }
    return {};
  } catch {
    return { warning: 'REDIS_URL: it doesn’t answer, so nothing could be checked.', isSilent: true };
  } finally {
    connection.close();
  }
}
