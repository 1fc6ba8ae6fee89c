import type { Message, Place } from '@ladderkit/core';
import { applyMends, type Replacement } from '../decode/mendText';
import { originalPlaces } from '../decode/originalPlaces';
import { placesIn, type Places, type TextOrigin } from '../decode/placesIn';
import { tellUpTo } from '../decode/tellUpTo';
import { parseYaml, type ParsedYaml } from './parseYaml';
import { quotedTexts, type QuotedText } from './quotedTexts';
import { spacesForTabs, TAB_WIDTHS } from './spacesForTabs';

/** YAML with its slips mended: what is parsed is the mended text. */
export interface MendedYaml {
  parsed: ParsedYaml;
  /** Tells where a stretch of the mended text stands in the text as it was. */
  places: Places;
  messages: Message[];
  /** The place in the text as it was of a place in the mended text. */
  placeBefore: (place: Place) => Place;
}

interface Options {
  origin: TextOrigin;
  maxDepth: number;
  maxValues: number;
  maxFaults: number;
}

/**
 * Parses YAML, and mends the slips of those who write it by hand: tabs that indent, and texts that hold marks of YAML and are
 * not in quotes. A mend is kept only where it leaves fewer errors; each is told at its place.
 */
export function mendYaml(text: string, options: Options): MendedYaml {
  const found: MendedYaml = {
    parsed: parseYaml(text, options),
    places: placesIn(text, options.origin),
    messages: [],
    placeBefore: (place) => place,
  };
  if (found.parsed.errors.length === 0 || text.length > MAX_LENGTH) return found;
  return quoteTexts(replaceTabs(found, options), options);
}

/** Longer texts were written by programs, and every mend is one more parse. In UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** Reads tabs that indent as spaces, in the way that leaves the fewest errors. */
function replaceTabs(found: MendedYaml, options: Options): MendedYaml {
  let best = found;
  for (const width of TAB_WIDTHS) {
    const mends = spacesForTabs(found.parsed.text, width);
    const [first] = mends;
    if (first === undefined || best.parsed.errors.length === 0) break;
    const again = withMends(found, mends, options);
    if (again.parsed.errors.length >= best.parsed.errors.length) continue;
    const lines = new Set(mends.map(({ start }) => found.places.placeOf(start).line));
    best = { ...again, messages: [tabsRead(lines.size, found.places.placeOf(first.start, first.end))] };
  }
  return best;
}

const tabsRead = (lines: number, place: Place): Message => ({
  code: 'yaml-invalid',
  severity: 'warning',
  text: `Tabs or no-break spaces, which YAML forbids, indent ${lines} ${lines === 1 ? 'line' : 'lines'} from here on; they were read as spaces.`,
  place,
  hint: 'Indent with spaces.',
});

/** Puts texts in quotes round by round: one fault may hide another. */
function quoteTexts(found: MendedYaml, options: Options): MendedYaml {
  let best = found;
  for (let round = 0; round < MAX_ROUNDS && best.parsed.errors.length > 0; round++) {
    const texts = quotedTexts(best.parsed);
    const again = withMends(
      best,
      texts.flatMap(({ mends }) => mends),
      options,
    );
    if (again.parsed.errors.length >= best.parsed.errors.length) break;
    const { places, messages } = best;
    const told = tellUpTo(texts, options.maxFaults, (each) => readAsText(each, places));
    best = { ...again, messages: [...messages, ...told] };
  }
  return best;
}

const MAX_ROUNDS = 8;

const readAsText = ({ start, end, text }: QuotedText, places: Places): Message => ({
  code: 'yaml-invalid',
  severity: 'warning',
  text: `This text holds marks of YAML and is not in quotes; it was read as it stands: ${text.replace(/\s+/g, ' ')}`,
  place: places.placeOf(start, end),
  hint: 'Put it in quotes.',
});

/** Parses what the mends make of a text. */
function withMends({ parsed, placeBefore }: MendedYaml, mends: readonly Replacement[], options: Options): MendedYaml {
  const again = parseYaml(applyMends(parsed.text, mends), options);
  const own = placesIn(again.text, options.origin);
  const lastBefore = originalPlaces(mends, placesIn(parsed.text, options.origin));
  const before = (place: Place) => placeBefore(lastBefore(place));
  return {
    parsed: again,
    places: { placeOf: (start, end) => before(own.placeOf(start, end)) },
    messages: [],
    placeBefore: before,
  };
}
