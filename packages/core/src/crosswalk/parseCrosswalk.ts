import type { Message, Parsed } from '../message/Message';
import { isRecord } from '../model/isRecord';
import type { Path } from '../model/parseLadder';
import type { Place } from '../model/Place';
import type { Crosswalk, CrosswalkLink, CrosswalkSide, CrosswalkStatement } from './Crosswalk';

export interface ParseCrosswalkOptions {
  /** Tells the place of a path in the source, so that messages can point at it. Without it, messages name the path only. */
  placeOf?: ((path: Path) => Place | undefined) | undefined;
}

/**
 * Reads a crosswalk that has been parsed as JSON, and says every problem at once. A link that cannot be used is left out with
 * a message; the value is `undefined` only where the document is no crosswalk. Keys that are not known are dropped with a
 * message.
 *
 * @example const { value, messages } = parseCrosswalk(JSON.parse(text));
 */
export function parseCrosswalk(json: unknown, { placeOf }: ParseCrosswalkOptions = {}): Parsed<Crosswalk> {
  const messages: Message[] = [];
  const tell: Tell = (path, message) => {
    let place = placeOf?.(path);
    // what is missing has no place; what it is missing in does
    for (let end = path.length; !place && end > 0; end--) place = placeOf?.(path.slice(0, end - 1));
    messages.push({ ...message, place });
  };
  if (!isRecord(json) || json['format'] !== FORMAT) {
    tell(['format'], formatMessage(json));
    return { value: undefined, messages };
  }
  tellUnknown(json, ['format', 'title', 'from', 'to', 'links'], [], tell);
  const [from, to] = [sideOf(json['from'], 'from', tell), sideOf(json['to'], 'to', tell)];
  const { title, links } = json;
  if (!Array.isArray(links)) tell(['links'], invalid(['links'], 'a list'));
  if (from === undefined || to === undefined || !Array.isArray(links)) return { value: undefined, messages };
  return {
    value: { format: FORMAT, ...(isText(title) && { title }), from, to, links: linksOf(links, tell) },
    messages,
  };
}

type Tell = (path: Path, message: Message) => void;

const FORMAT = 'ladderkit-crosswalk/1';

const CHOICES = {
  direction: ['both', 'forward', 'backward'],
  confidence: ['certain', 'likely', 'possible'],
  review: ['pinned', 'rejected', 'proposed'],
  was: ['pinned', 'rejected'],
} as const;

function sideOf(value: unknown, key: 'from' | 'to', tell: Tell): CrosswalkSide | undefined {
  if (!isRecord(value) || !isText(value['ladder'])) {
    tell([key, 'ladder'], invalid([key, 'ladder'], 'the id of a ladder'));
    return undefined;
  }
  const { ladder, title, version } = value;
  tellUnknown(value, ['ladder', 'title', 'version'], [key], tell);
  return { ladder, ...(isText(title) && { title }), ...(isText(version) && { version }) };
}

/** Of several links of the same two statements the first counts. */
function linksOf(values: readonly unknown[], tell: Tell): CrosswalkLink[] {
  const links = new Map<string, CrosswalkLink>();
  values.forEach((value, i) => {
    const link = linkOf(value, ['links', i], tell);
    if (link === undefined) return;
    const key = JSON.stringify([link.from.id, link.to.id]);
    if (!links.has(key)) links.set(key, link);
    else {
      const text = `${nameOf(['links', i])} of a crosswalk is the second of "${link.from.id}" and "${link.to.id}"; the first counts.`;
      tell(['links', i], { code: 'duplicate-id', severity: 'warning', text, hint: 'Delete one of them.' });
    }
  });
  return [...links.values()];
}

function linkOf(value: unknown, path: Path, tell: Tell): CrosswalkLink | undefined {
  const fail = (key: string | undefined, expected: string, found?: unknown) => {
    const at = key === undefined ? path : [...path, key];
    tell(at, { ...invalid(at, expected, found), hint: 'The link was left out; all else was read.' });
    return undefined;
  };
  if (!isRecord(value)) return fail(undefined, 'a link with `from` and `to`');
  const { from, to, was, by, at, note }: Record<string, unknown> = value;
  if (!isStatement(from)) return fail('from', 'a statement with `id`, `level` and `text`');
  if (!isStatement(to)) return fail('to', 'a statement with `id`, `level` and `text`');
  const chosen = <Key extends keyof typeof CHOICES>(
    key: Key,
    given: unknown,
  ): (typeof CHOICES)[Key][number] | undefined =>
    CHOICES[key].find((choice) => choice === given) ?? fail(key, CHOICES[key].join(', '), given);
  const direction = chosen('direction', value['direction'] ?? 'both');
  const confidence = chosen('confidence', value['confidence'] ?? 'certain');
  const review = chosen('review', value['review'] ?? 'proposed');
  const before = was === undefined ? undefined : chosen('was', was);
  if (!direction || !confidence || !review || (was !== undefined && !before)) return undefined;
  tellUnknown(value, ['from', 'to', 'direction', 'confidence', 'review', 'was', 'by', 'at', 'note'], path, tell);
  if (isText(at) && !/^\d{4}-\d\d-\d\d/.test(at)) {
    const text = `${nameOf([...path, 'at'])} of a crosswalk is no ISO date such as 2026-03-01: ${quoted(at)}. It was kept.`;
    tell([...path, 'at'], { code: 'value-invalid', severity: 'warning', text });
  }
  const signed = {
    ...(before && { was: before }),
    ...(isText(by) && { by }),
    ...(isText(at) && { at }),
    ...(isText(note) && { note }),
  };
  return { from: recorded(from), to: recorded(to), direction, confidence, review, ...signed };
}

const recorded = ({ id, level, text }: CrosswalkStatement): CrosswalkStatement => ({ id, level, text });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isStatement = (value: unknown): value is CrosswalkStatement =>
  isRecord(value) && isText(value['id']) && isText(value['level']) && typeof value['text'] === 'string';

/** `links[3].review` in backticks. */
const nameOf = (path: Path) =>
  `\`${path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key)).join('')}\``;

const quoted = (value: unknown) => JSON.stringify(value).slice(0, 60);

const invalid = (path: Path, expected: string, found?: unknown): Message => ({
  code: 'value-invalid',
  severity: 'error',
  text: `${nameOf(path)} of a crosswalk must be ${expected}${found === undefined ? '' : `; found ${quoted(found)}`}.`,
});

function tellUnknown(value: object, known: readonly string[], path: Path, tell: Tell): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const text = `${nameOf([...path, key])} of a crosswalk is not known. It was left out.`;
    tell([...path, key], { code: 'unknown-key', severity: 'warning', text });
  }
}

function formatMessage(json: unknown): Message {
  const format = isRecord(json) ? json['format'] : undefined;
  if (typeof format === 'string' && /^ladderkit-crosswalk\/\d+$/.test(format)) {
    const text = `This crosswalk has the format "${format}"; this version reads "${FORMAT}".`;
    return { code: 'format-newer', severity: 'error', text, hint: 'Update Ladderkit.' };
  }
  const text = `Expected a crosswalk, an object that begins with "format": "${FORMAT}".`;
  return { code: 'format-invalid', severity: 'error', text };
}
