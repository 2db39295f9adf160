import { z } from 'zod';

const outageLabels = ['outage', 'setup', 'other', 'unclear'] as const;

/** A message to judge. */
const LineSchema = z.object({
  id: z.union([z.string(), z.number()], '`id` is missing, or neither text nor a number'),
  /** Subject, blank line and body, as the writer wrote them. */
  text: z.string('`text` is missing, or not text'),
  /** The subject, if it does not stand in the text: the form has a field for it. */
  subject: z.string('`subject` is not text').nullish(),
});

/** The labels that people gave a message. The score of a check omits messages without its label. */
const LabelsSchema = z.object({
  /** How many questions it asks. */
  questions: z.enum(['one', 'many', 'unclear'], '`questions` is not one, many or unclear').nullish(),
  /** The separate questions of a message that asks several, in the writer's words. */
  spans: z.array(z.string(), '`spans` is not a list of texts').nullish(),
  /** Another name for `spans`. */
  parts: z.array(z.string(), '`parts` is not a list of texts').nullish(),
  /** What the language check should say. */
  english: z.boolean('`english` is not true or false').nullish(),
  /** Where the message comes from, or what kind of text it is: `joined`, `en-names`, `mix-f` … */
  kind: z.string('`kind` is not text').nullish(),
  topic: z.string('`topic` is not text').nullish(),
  /** Other topics that are right as well. */
  topics_defensible: z.array(z.string(), '`topics_defensible` is not a list of texts').nullish(),
  /** What the matter is, or only whether it should pass as an emergency. */
  emergency: z
    .union(
      [z.enum(outageLabels), z.boolean()],
      '`emergency` is not outage, setup, other, unclear, true or false',
    )
    .nullish(),
});

export type Line = z.infer<typeof LineSchema>;
export type LabeledLine = Line & z.infer<typeof LabelsSchema>;

/** Says what is wrong with the command's arguments or files, in one sentence for the person who ran it. */
export class BadInput extends Error {}

/**
 * Reads a file with one JSON object a line (JSON Lines), without the labels.
 * @throws BadInput that names the line
 */
export function readLines(content: string, file: string): Line[] {
  return parseLines(content, file, LineSchema);
}

/**
 * Reads a file with one JSON object a line, with the labels.
 * @throws BadInput that names the line
 */
export function readLabeledLines(content: string, file: string): LabeledLine[] {
  return parseLines(content, file, LineSchema.extend(LabelsSchema.shape));
}

function parseLines<Schema extends z.ZodType>(
  content: string,
  file: string,
  schema: Schema,
): z.infer<Schema>[] {
  return content.split('\n').flatMap((line, i) => {
    // Some programs begin a file with a byte order mark, which is not part of the JSON.
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
