/** The word in which a stretch of a text stands, at most 40 characters of it on either side. */
export function wordAround(text: string, start: number, end: number): string {
  return text.slice(start - lengthBefore(text, start), end + lengthAfter(text, end));
}

/** How many characters of the word stand before an offset. */
export function lengthBefore(text: string, start: number): number {
  return /\S*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
}

function lengthAfter(text: string, end: number): number {
  return /^\S*/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
}
