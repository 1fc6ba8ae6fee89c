import type { Message, Parsed } from '../message/Message';
import { isRecord } from '../model/isRecord';
import type { Crosswalk, CrosswalkLink, CrosswalkSide, CrosswalkStatement } from './Crosswalk';

/**
 * Reads a crosswalk that has been parsed as JSON, and says every problem at once. A link that cannot be used is left out with
 * a message; the value is `undefined` only where the document is no crosswalk. Keys that are not known are dropped with a
 * message.
 *
 * @example const { value, messages } = parseCrosswalk(JSON.parse(text));
 */
export function parseCrosswalk(json: unknown): Parsed<Crosswalk> {
  if (!isRecord(json) || json['format'] !== FORMAT) return { value: undefined, messages: [formatMessage(json)] };
  const messages: Message[] = unknownKeys(json, ['format', 'title', 'from', 'to', 'links'], 'the crosswalk');
  const [from, to] = [sideOf(json['from'], 'from', messages), sideOf(json['to'], 'to', messages)];
  if (!Array.isArray(json['links'])) messages.push(invalid('`links`', 'a list'));
  if (from === undefined || to === undefined || !Array.isArray(json['links'])) return { value: undefined, messages };
  const links = json['links'].flatMap((link: unknown, i) => linkOf(link, `links[${i}]`, messages));
  const title = json['title'];
  return { value: { format: FORMAT, ...(typeof title === 'string' && { title }), from, to, links }, messages };
}

const FORMAT = 'ladderkit-crosswalk/1';

const CHOICES = {
  direction: ['both', 'forward', 'backward'],
  confidence: ['certain', 'likely', 'possible'],
  review: ['pinned', 'rejected', 'proposed'],
} as const;

function sideOf(value: unknown, key: string, messages: Message[]): CrosswalkSide | undefined {
  if (!isRecord(value) || !isText(value['ladder'])) {
    messages.push(invalid(`\`${key}.ladder\``, 'the id of a ladder'));
    return undefined;
  }
  const { ladder, title, version } = value;
  messages.push(...unknownKeys(value, ['ladder', 'title', 'version'], `\`${key}\``));
  return { ladder, ...(isText(title) && { title }), ...(isText(version) && { version }) };
}

function linkOf(value: unknown, path: string, messages: Message[]): CrosswalkLink[] {
  const fail = (what: string, expected: string) => {
    messages.push({ ...invalid(`\`${path}${what}\``, expected), hint: 'The link was left out; all else was read.' });
    return [];
  };
  if (!isRecord(value)) return fail('', 'a link with `from` and `to`');
  const { from, to, by, at, note } = value;
  if (!isStatement(from)) return fail('.from', 'a statement with `id`, `level` and `text`');
  if (!isStatement(to)) return fail('.to', 'a statement with `id`, `level` and `text`');
  const direction = chosen('direction', value['direction'] ?? 'both');
  const confidence = chosen('confidence', value['confidence'] ?? 'certain');
  const review = chosen('review', value['review'] ?? 'proposed');
  if (direction === undefined) return fail('.direction', CHOICES.direction.join(', '));
  if (confidence === undefined) return fail('.confidence', CHOICES.confidence.join(', '));
  if (review === undefined) return fail('.review', CHOICES.review.join(', '));
  messages.push(
    ...unknownKeys(value, ['from', 'to', 'direction', 'confidence', 'review', 'by', 'at', 'note'], `\`${path}\``),
  );
  const signed = { ...(isText(by) && { by }), ...(isText(at) && { at }), ...(isText(note) && { note }) };
  return [{ from: recorded(from), to: recorded(to), direction, confidence, review, ...signed }];
}

function chosen<Key extends keyof typeof CHOICES>(key: Key, value: unknown): (typeof CHOICES)[Key][number] | undefined {
  return CHOICES[key].find((choice) => choice === value);
}

const recorded = ({ id, level, text }: CrosswalkStatement): CrosswalkStatement => ({ id, level, text });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isStatement = (value: unknown): value is CrosswalkStatement =>
  isRecord(value) && isText(value['id']) && isText(value['level']) && typeof value['text'] === 'string';

const invalid = (what: string, expected: string): Message => ({
  code: 'value-invalid',
  severity: 'error',
  text: `${what} of a crosswalk must be ${expected}.`,
});

function unknownKeys(value: object, known: readonly string[], where: string): Message[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      code: 'unknown-key',
      severity: 'warning',
      text: `The key "${key}" of ${where} is not known. It was left out.`,
    }));
}

function formatMessage(json: unknown): Message {
  const format = isRecord(json) ? json['format'] : undefined;
  const later = typeof format === 'string' && /^ladderkit-crosswalk\/\d+$/.test(format);
  if (later) {
    const text = `This crosswalk has the format "${format}"; this version reads "${FORMAT}".`;
    return { code: 'format-newer', severity: 'error', text, hint: 'Update Ladderkit.' };
  }
  const text = `Expected a crosswalk, an object that begins with "format": "${FORMAT}".`;
  return { code: 'format-invalid', severity: 'error', text };
}
