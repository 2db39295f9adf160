import { z } from 'zod';
import { provider } from '../provider/index.ts';
import {
  freshHours,
  isStatus,
  isStatusText,
  isTime,
  maximumStatusText,
  serviceStates,
  type Status,
} from './status.ts';

const serviceIds = Object.keys(provider.services);

const TimeSchema = z
  .string()
  .refine(isTime, 'must be a time in UTC, such as 2026-11-28T09:30:00Z')
  .meta({ format: 'date-time' });

const ServiceStatusSchema = z.strictObject({
  state: z.enum(serviceStates, `must be ${serviceStates.slice(0, -1).join(', ')} or ${serviceStates.at(-1)}`),
  text: z
    .string()
    .max(maximumStatusText, `must be at most ${maximumStatusText} characters`)
    .refine(isStatusText, 'must be one line of text')
    .optional()
    .describe('One line for readers.'),
  since: TimeSchema.optional().describe('Since when it is so.'),
});

/** What `/status.json` may hold, for the programs that write it. `readStatus` reads the same in the browser. */
export const StatusSchema = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1, 'must be 1'),
    updated: TimeSchema.nullable().describe(
      'When the services were last looked at. null: nobody has said anything yet.',
    ),
    validUntil: TimeSchema.optional().describe(
      `Until when this holds. Without it, for ${freshHours} hours after “updated”. Afterwards readers see that we don’t know.`,
    ),
    services: z
      .partialRecord(z.enum(serviceIds), ServiceStatusSchema)
      .describe('By the ids of content/provider.ts. A service that isn’t named is not watched.'),
  })
  .refine(({ updated, services }) => updated !== null || Object.keys(services).length === 0, {
    path: ['updated'],
    error: 'must be a time if services are named',
  }) satisfies z.ZodType;

/** Reads what somebody wants to publish, or says all that is wrong with it. */
export function parseStatus(input: unknown): { status: Status } | { mistakes: string[] } {
  const parsed = StatusSchema.safeParse(input);
  if (parsed.success && isStatus(input)) return { status: input };
  const issues = parsed.error?.issues ?? [];
  return { mistakes: issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()) };
}
