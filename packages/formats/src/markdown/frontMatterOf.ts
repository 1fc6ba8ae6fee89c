/** What stands in YAML before a page, between two lines of three hyphens. */
export interface FrontMatter {
  yaml: string;
  /** All of it as it stands in the file, hyphens included. */
  whole: string;
  /** Whether the second line of hyphens is there. Without it, front matter ends where its lines cease to look like YAML. */
  isClosed: boolean;
}

/** The front matter of a page; it begins with the first line. */
export function frontMatterOf(markdown: string): FrontMatter | undefined {
  const open = /^---[ \t]*(?:\r\n?|\n)/.exec(markdown)?.[0];
  if (open === undefined) return undefined;
  const rest = markdown.slice(open.length);
  const close = /^---[ \t]*$/m.exec(rest);
  if (close === null) {
    const yaml = yamlAtStart(rest);
    return yaml === undefined ? undefined : { yaml, whole: open + yaml, isClosed: false };
  }
  const inner = rest.slice(0, close.index);
  return { yaml: inner.replace(/(?:\r\n?|\n)$/, ''), whole: open + inner + close[0], isClosed: true };
}

/** The lines at the start that look like a map in YAML of at least two keys. */
function yamlAtStart(text: string): string | undefined {
  let end = 0;
  let keys = 0;
  let listed = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    if (line.trim() === '') continue;
    const key = KEY.exec(line);
    if (key) [keys, listed] = [keys + 1, key[1] === ''];
    else if (!/^[ \t]/.test(line) && !(listed && /^-[ \t]/.test(line))) break;
    end = index + line.length;
  }
  return keys > 1 ? text.slice(0, end) : undefined;
}

/** A key without indentation, and what stands behind it. */
const KEY = /^["']?[\p{L}\p{N}_-]+["']?:(?=\s|$)[ \t]*([^\r\n]*)/u;
