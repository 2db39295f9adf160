import { z } from 'zod';
import { StatusSchema } from '../site/status-schema.ts';

/** JSON Schema of `/status.json`, for the monitors that write it. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(StatusSchema, { io: 'input' }));
}
