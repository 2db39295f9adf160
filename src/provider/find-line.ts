/** The line of a text that a place in it stands on, counted from 1. @param index In UTF-16 units */
export function findLine(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
