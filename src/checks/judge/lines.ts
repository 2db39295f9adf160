import { z } from 'zod';

const outageLabels = ['outage', 'setup', 'other', 'unclear'] as const;

/** A message to judge, and the labels that people gave it: what has no label is left out of the score. */
const LineSchema = z.object({
  id: z.union([z.string(), z.number()], '`id` is missing, or neither text nor a number'),
  /** Subject, blank line and body, as the writer wrote them. */
  text: z.string('`text` is missing, or not text'),
});

const LabelsSchema = z.object({
  /** How many questions it asks. */
  questions: z.enum(['one', 'many', 'unclear'], '`questions` is not one, many or unclear').nullish(),
  /** The separate questions of a message that asks many, in the writer's words. */
  spans: z.array(z.string(), '`spans` is not a list of texts').nullish(),
  /** Another name of `spans`. */
  parts: z.array(z.string(), '`parts` is not a list of texts').nullish(),
  /** What the check of the language should say. */
  english: z.boolean('`english` is not true or false').nullish(),
  /** Where the message comes from, or which sort of text it is: `joined`, `en-names`, `mix-f` … */
  kind: z.string('`kind` is not text').nullish(),
  topic: z.string('`topic` is not text').nullish(),
  /** Other topics that count as right. */
  topics_defensible: z.array(z.string(), '`topics_defensible` is not a list of texts').nullish(),
  /** What is the matter, or only whether it should pass straight through as an emergency. */
  emergency: z
    .union(
      [z.enum(outageLabels), z.boolean()],
      '`emergency` is not outage, setup, other, unclear, true or false',
    )
    .nullish(),
});

/** A message to judge. */
export type Line = z.infer<typeof LineSchema>;
export type LabelledLine = Line & z.infer<typeof LabelsSchema>;

/** What is wrong with a file, in one sentence for the person who gave it. */
export class BadInput extends Error {}

/** The messages of a file with one JSON object a line; labels are not looked at. */
export function readLines(content: string, file: string): Line[] {
  return parseLines(content, file, LineSchema);
}

/** The messages of a file with their labels. */
export function readLabelledLines(content: string, file: string): LabelledLine[] {
  return parseLines(content, file, LineSchema.extend(LabelsSchema.shape));
}

function parseLines<Schema extends z.ZodType>(
  content: string,
  file: string,
  schema: Schema,
): z.infer<Schema>[] {
  return content.split('\n').flatMap((line, i) => {
    // Some programs begin a file with a byte order mark, which is no JSON.
    const json = line.replace(/^\uFEFF/u, '').trim();
    if (!json) return [];
    const where = `${file}, line ${i + 1}`;
    const parsed = schema.safeParse(parseJson(json, where));
    if (parsed.success) return [parsed.data];
    throw new BadInput(`${where}: ${parsed.error.issues.map(({ message }) => message).join('; ')}.`);
  });
}

function parseJson(json: string, where: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadInput(`${where}: this is not JSON. Each line holds one JSON object.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new BadInput(`${where}: this is not a JSON object.`);
}
