/** A part of a text that was cut because it is nested too deep. */
export interface Cut {
  start: number;
  end: number;
}

/**
 * Replaces JSON objects and lists that lie deeper than allowed by an empty text of the same length, so that no parser can
 * be made to run out of stack and all places stay.
 */
export function cutDeep(json: string, maxDepth: number): { json: string; cuts: Cut[] } {
  const cuts = deepParts(json, maxDepth);
  if (cuts.length === 0) return { json, cuts };
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of cuts) {
    parts.push(json.slice(done, start), '""'.padEnd(end - start));
    done = end;
  }
  return { json: parts.join('') + json.slice(done), cuts };
}

function deepParts(json: string, maxDepth: number): Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (char === '"') at = endOfString(json, at);
    else if (char === '[' || char === '{') {
      depth++;
      if (depth === maxDepth + 1) start = at;
    } else if (char === ']' || char === '}') {
      if (depth === maxDepth + 1) cuts.push({ start, end: at + 1 });
      if (depth > 0) depth--;
    }
  }
  if (depth > maxDepth) cuts.push({ start, end: json.length });
  return cuts;
}

/** The closing quote of a text, or where its line ends. */
function endOfString(json: string, open: number): number {
  for (let at = open + 1; at < json.length; at++) {
    const char = json[at];
    if (char === '"' || char === '\n' || char === '\r') return at;
    if (char === '\\') at++;
  }
  return json.length;
}
