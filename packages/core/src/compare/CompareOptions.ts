import type { Reason } from './Comparison';
import type { AlignedLink, Alignment } from './match/alignStatements';
import type { Tokeniser } from './tokens/createTokeniser';

/**
 * Concepts by name, each with the words and phrases that show it, separated by commas or as a list. Inflections count by
 * themselves where the stemmer knows them; a phrase that begins with `=` counts as it is written alone, such as `=timely`,
 * whose stem is that of “time”. A concept named `theme/concept` counts for its theme as well, so that two concepts of one
 * theme are somewhat alike.
 *
 * @example { 'people/hiring': 'hire, recruit, =resume', 'people/growth': ['career', 'next level'] }
 */
export type Lexicon = Readonly<Record<string, string | readonly string[]>>;

/** Gives the stem of a lower-case word, so that `mentors` and `mentoring` count as one. */
export type Stemmer = (word: string) => string;

/** What a person said of two statements, by id. Reviews that name unknown statements are reported. */
export interface Review {
  from: string;
  to: string;
  /** `pinned`: these two correspond. `rejected`: they do not, whatever the words say. */
  review: 'pinned' | 'rejected';
}

/** Makes the reasons of each link of an alignment. */
export type LinkExplainer = (alignment: Alignment, tokenise: Tokeniser) => (link: AlignedLink) => Reason[];

/** How to compare; everything has a default. */
export interface CompareOptions {
  /**
   * Concepts that tell synonyms, such as `lexiconEn` of `@ladderkit/core/lexicon-en`; spread it to add your own. Pass one: words
   * alone rank what two companies have in common half as well, and miss a tenth of what a level says in other words.
   *
   * @default none: words alone
   */
  lexicon?: Lexicon | undefined;
  /** @default Porter's stemmer for English; for other languages none. Others: `@ladderkit/core/stem/pt`, `/es`, `/de`, `/fr` */
  stemmer?: Stemmer | undefined;
  /** Words that carry no meaning of their own and are left out. @default none: rare words weigh more anyway */
  stopWords?: Iterable<string> | undefined;
  /** A BCP 47 tag, for cutting words. @default the language of the `to` ladder, else `en` */
  language?: string | undefined;
  /** Links that a person has pinned or rejected. */
  reviews?: readonly Review[] | undefined;
  /** Lets each link say why it was made: `explainLinks` of `@ladderkit/core/compare/why`. @default links say nothing */
  why?: LinkExplainer | undefined;
}
