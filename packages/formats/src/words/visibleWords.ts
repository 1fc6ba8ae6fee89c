import { REFERENCE_KEYS } from './referenceKeys';
import { frontMatterOf } from '../markdown/frontMatterOf';
import { append } from '../outline/append';

/** In a ladder document lists refer as well. */
const REFERENCES = new Set([...REFERENCE_KEYS, 'includes', 'next', 'beside', 'scales', 'place']);

/** The words of every text within a value, places apart, and references too unless they are asked for. */
export function wordsOf(top: unknown, { references = false } = {}): string[] {
  const words: string[] = [];
  const open: unknown[] = [top];
  for (const value of open) {
    if (typeof value === 'string' || typeof value === 'number')
      for (const word of split(visible(String(value)))) words.push(word);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        if (Array.isArray(value) || !(references ? key === 'place' : isReference(key, inner))) open.push(inner);
    }
  }
  return words;
}

const isReference = (key: string, value: unknown) =>
  key === 'place' ||
  (REFERENCES.has(key) &&
    (typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'))));

/** The words that a reader of a source sees: no tags, addresses, comments, and in data no keys. */
export function visibleWords(path: string, text: string): string[] {
  if (/\.json$/i.test(path)) return wordsOfJson(text);
  if (/\.ya?ml$/i.test(path)) return split(visible(withoutKeys(text)));
  const front = frontMatterOf(text);
  return split(visible(front ? `${withoutKeys(front.yaml)}\n${text.slice(front.whole.length)}` : text));
}

function wordsOfJson(text: string): string[] {
  try {
    const words: string[] = [];
    const open: unknown[] = [JSON.parse(text)];
    for (const value of open) {
      if (typeof value === 'object' && value !== null) append(open, Object.values(value));
      else if (value !== null && typeof value !== 'boolean')
        for (const word of split(visible(String(value)))) words.push(word);
    }
    return words;
  } catch {
    // broken JSON is text like any other
    return split(text);
  }
}

const withoutKeys = (yaml: string) =>
  yaml
    .replace(/^([ \t]*(?:-[ \t]+)*)["']?[\w .-]+["']?:(?=\s|$)/gm, '$1')
    .replace(/^.*\{.*$/gm, (line) => line.replace(/([{,][ \t]*)["']?[\w.-]+["']?:(?=\s)/g, '$1'))
    .replace(/(^|\s)#.*$/gm, ' ');

function visible(text: string): string {
  return ['style', 'script', 'head']
    .reduce((rest, tag) => without(rest, `<${tag}`, `</${tag}>`), without(text, '<!--', '-->'))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&[a-z]{1,32};|&#x?[0-9a-f]{1,8};/gi, ' ')
    .replace(/\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '] ')
    .replace(/^[ \t]*\[[^\]\n]{1,300}\]:[ \t]*\S+.*$/gm, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\{#[\w-]+\}/g, ' ')
    .replace(/:\w+:/g, ' ');
}

/** A text without what stands between two marks, both included; an opening mark without a closing one stays. */
function without(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  const kept: string[] = [];
  let done = 0;
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, done)) {
    const end = lower.indexOf(close, start);
    if (end < 0) break;
    kept.push(text.slice(done, start));
    done = end + close.length;
  }
  return [...kept, text.slice(done)].join(' ');
}

const split = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
