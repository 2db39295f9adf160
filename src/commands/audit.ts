// Part of `.ci/run`: asks the registry for known weaknesses of what runs on a server, and fails for a grave one. Where
// the registry doesn't answer, it says so and goes on: nobody's change should wait for that.
import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const ReportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), range: z.string() }),
  ),
});

const grave = ['high', 'critical'];

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--package-lock-only', '--json'], {
  encoding: 'utf8',
  // Of 500 packages with all their weaknesses.
  maxBuffer: 1e8,
});
const report = ReportSchema.safeParse(readJson(stdout));
if (!report.success) {
  console.log('Known weaknesses weren’t looked up: the registry didn’t answer.');
} else {
  const found = Object.values(report.data.vulnerabilities);
  for (const { name, severity, range } of found) console.log(`${severity}: ${name} ${range}`);
  console.log(`${found.length} known weaknesses in what runs on a server.`);
  if (found.some(({ severity }) => grave.includes(severity))) process.exitCode = 1;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
