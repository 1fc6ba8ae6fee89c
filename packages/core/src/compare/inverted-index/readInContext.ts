import { Accumulator, VectorsBuilder, type Vectors } from './Vectors';

/** What stands around each text. */
export interface Context {
  /** The heading of each text; without words for none. */
  headings: Vectors;
  /** The section of each text, numbered; -1 for none. */
  sectionOf: ArrayLike<number>;
}

/** How much a heading, and the other statements of a section, count beside the statement itself (1). */
export interface ContextWeights {
  heading: number;
  section: number;
}

/** The heaviest tokens of a section stand for it, so that long sections stay cheap. */
const SECTION_TOKENS = 80;

/**
 * A statement means what it says under its heading: adds to each text the words of its heading and the common words of
 * its section, so that "Runs a fair loop" under Hiring is near to hiring elsewhere. A text without words stays without.
 */
export function readInContext(
  texts: Vectors,
  { headings, sectionOf }: Context,
  weights: ContextWeights,
  vocabulary: number,
): Vectors {
  const accumulator = new Accumulator(vocabulary);
  const centres = weights.section > 0 ? centresOf(texts, sectionOf, accumulator) : undefined;
  const count = texts.offsets.length - 1;
  const most = texts.tokens.length + headings.tokens.length + (centres ? count * SECTION_TOKENS : 0);
  const builder = new VectorsBuilder(count, most);
  for (let text = 0; text < count; text++) {
    if (texts.offsets[text] !== texts.offsets[text + 1]) {
      accumulator.addText(texts, text);
      accumulator.addText(headings, text, weights.heading);
      const section = sectionOf[text] ?? -1;
      if (centres && section >= 0) accumulator.addText(centres, section, weights.section);
    }
    accumulator.moveTo(builder);
  }
  return builder.build();
}

/** The heaviest tokens of each section. */
function centresOf(texts: Vectors, sectionOf: ArrayLike<number>, accumulator: Accumulator): Vectors {
  const members: number[][] = [];
  for (let text = 0; text < sectionOf.length; text++) {
    const section = sectionOf[text] ?? -1;
    if (section >= 0) (members[section] ??= []).push(text);
  }
  const builder = new VectorsBuilder(members.length, texts.tokens.length);
  for (const section of members) {
    for (const text of section) accumulator.addText(texts, text);
    accumulator.keepHeaviest(SECTION_TOKENS);
    accumulator.moveTo(builder);
  }
  return builder.build();
}
