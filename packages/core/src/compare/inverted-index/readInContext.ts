import { addTo, toUnitLength, type Weights } from './Vectors';

export interface Context {
  /** The weights of the heading that each text stands under; absent where it has none. */
  headings: readonly (Weights | undefined)[];
  /** The section of each text, as a key; absent where it has none. */
  sections: readonly (string | undefined)[];
}

/** How much a heading, and the other statements of a section, count beside the statement itself (1). */
export interface ContextWeights {
  heading: number;
  section: number;
}

/** The heaviest tokens of a section stand for it: a bound, and no worse than all. */
const SECTION_TOKENS = 80;

/**
 * A statement means what it says under its heading: adds to each text the words of its heading and the common words of
 * its section, so that "Runs a fair loop" under Hiring is near to hiring elsewhere.
 */
export function readInContext(
  texts: readonly Weights[],
  { headings, sections }: Context,
  weights: ContextWeights,
): Weights[] {
  const centres = weights.section > 0 ? centresOf(texts, sections) : new Map<string, Weights>();
  return texts.map((text, i) => {
    const heading = headings[i];
    const centre = centres.get(sections[i] ?? '');
    if (!heading && !centre) return text;
    const read: Weights = new Map(text);
    if (heading) addTo(read, heading, weights.heading);
    if (centre) addTo(read, centre, weights.section);
    return toUnitLength(read);
  });
}

function centresOf(texts: readonly Weights[], sections: readonly (string | undefined)[]): Map<string, Weights> {
  const sums = new Map<string, Weights>();
  texts.forEach((text, i) => {
    const section = sections[i];
    if (section === undefined) return;
    const sum = sums.get(section);
    if (sum) addTo(sum, text, 1);
    else sums.set(section, new Map(text));
  });
  for (const [section, sum] of sums) {
    const heaviest = [...sum].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, SECTION_TOKENS);
    sums.set(section, toUnitLength(new Map(heaviest)));
  }
  return sums;
}
