import type { Lexicon } from '../compare/CompareOptions';
import { collaboration } from './collaboration';
import { communication } from './communication';
import { culture } from './culture';
import { delivery } from './delivery';
import { engineering } from './engineering';
import { leadership } from './leadership';
import { people } from './people';
import { problem } from './problem';
import { product } from './product';
import { self } from './self';

/**
 * What ladders speak of, in English: concepts of management, engineering, product and the people between, each with the
 * words and phrases that show it. Hand-made from how ladders put things; extend it by spreading.
 *
 * @example compareLadders(ours, theirs, { lexicon: { ...lexiconEn, 'product/ports': 'port, berth, harbour master' } })
 */
export const lexiconEn: Lexicon = {
  ...people,
  ...culture,
  ...collaboration,
  ...communication,
  ...leadership,
  ...self,
  ...delivery,
  ...problem,
  ...product,
  ...engineering,
};
