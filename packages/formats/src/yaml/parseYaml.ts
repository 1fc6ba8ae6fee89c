import { Composer, type Document, type YAMLError } from 'yaml';
import { tokensOf, type Tokens } from './tokensOf';

/** A text as the parser beneath reads it. */
export interface ParsedYaml extends Omit<Tokens, 'tokens'> {
  text: string;
  documents: Document.Parsed[];
  /** Those of all documents; what one fault makes at the same place, once. */
  errors: YAMLError[];
  warnings: YAMLError[];
}

/**
 * Parses YAML 1.2 with merge keys; what is nested deeper than allowed is cut out first, and nothing comes of a text with more
 * values than allowed.
 */
export function parseYaml(text: string, limits: { maxDepth: number; maxValues: number }): ParsedYaml {
  const { tokens, comments, cuts, isTooLong } = tokensOf(text, limits);
  if (isTooLong) return { text, documents: [], comments, cuts, isTooLong, errors: [], warnings: [] };
  const composer = new Composer({ merge: true, uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  return {
    text,
    documents,
    comments,
    cuts,
    isTooLong,
    errors: unlike(documents.flatMap(({ errors }) => errors)),
    warnings: unlike(documents.flatMap(({ warnings }) => warnings)),
  };
}

/** One fault makes others like it at the same place. */
function unlike<Fault extends YAMLError>(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.pos[0]} ${fault.message}`, fault])).values()];
}
