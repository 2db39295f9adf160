/** Most questions that one form holds, each in a box of its own. */
export const mostParts = 5;

/** Fits parts into so many boxes: what is left over stays together in the last one, with what they all share said once. */
export function fitParts(parts: string[], boxes: number): string[] {
  if (parts.length <= boxes) return parts;
  const [first = '', ...others] = parts.slice(boxes - 1);
  const opening = first.split('\n\n');
  const rest = others.map((part) => {
    const paragraphs = part.split('\n\n');
    return paragraphs.slice(paragraphs.findIndex((own, i) => own !== opening[i])).join('\n\n');
  });
  return [...parts.slice(0, boxes - 1), [first, ...rest].join('\n\n')];
}

