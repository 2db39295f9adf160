import { readFileSync } from 'node:fs';
import { z } from 'zod';

const QuerySchema = z.object({
  /** What somebody types. */
  q: z.string().min(1),
  /** Address paths of the pages that answer it; any of them will do. */
  right: z.array(z.string()).min(1),
  /** What kind of query it is: `short`, `question`, `typo`, `synonym`, `error`, `other-words`, `program`. */
  kind: z.string().default('any'),
  /** Who wrote it, or when: lines of one part were written together. */
  from: z.string().default('file'),
  /** Only scored, never looked at while the search is changed. */
  held: z.boolean().default(false),
});

/** A query as people type it, with the pages that answer it. */
export type Query = z.output<typeof QuerySchema>;

/** Reads queries, one JSON object a line. @throws Error that names a line that isn't one */
export function readQueries(file: string | URL): Query[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [QuerySchema.parse(JSON.parse(line))];
    } catch (failure) {
      throw new Error(`${String(file)}, line ${index + 1}: ${String(failure)}`, { cause: failure });
    }
  });
}

const MessageSchema = z.object({
  text: z.string().min(1),
  /** Address paths of the pages that answer it. */
  right: z.array(z.string()).min(1),
  /** Only scored, never looked at while the search is changed. */
  held: z.boolean().default(false),
});

/** A message of the contact form, with the pages that answer it. */
export type Message = z.output<typeof MessageSchema>;

/** Reads messages, one JSON object a line. */
export function readMessages(file: URL): Message[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => MessageSchema.parse(JSON.parse(line)));
}
