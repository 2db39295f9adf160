import { z } from 'zod';
import { ContactSchema } from '../../contact/message/schema.ts';

/** JSON Schema of a request to the contact function, made from the schema that the function itself uses. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(ContactSchema, { io: 'input' }));
}
