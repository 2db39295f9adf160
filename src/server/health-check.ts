// Docker's HEALTHCHECK: asks the server in the same container whether it's alive. Messages that wait for their mail
// server (503, “delayed”) are a matter for whoever watches /contact/health, and no reason to restart anything.
import { z } from 'zod';

const timeoutMs = 4000;
const HealthSchema = z.object({ status: z.enum(['ok', 'delayed']) });

try {
  const url = `http://127.0.0.1:${process.env['PORT'] ?? ''}/contact/health`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  console.log(HealthSchema.parse(await answer.json()).status);
} catch {
  console.log('doesn’t answer');
  process.exitCode = 1;
}
