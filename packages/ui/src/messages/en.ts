import { common } from './en/common';
import { comparison } from './en/comparison';
import { crosswalk } from './en/crosswalk';
import { ladderDiff } from './en/ladderDiff';
import { ladderMap } from './en/ladderMap';
import { ladderPage } from './en/ladderPage';
import { ladderSearch } from './en/ladderSearch';
import { levelDiff } from './en/levelDiff';
import { levelProfile } from './en/levelProfile';
import { radar } from './en/radar';
import { rubric } from './en/rubric';
import { stepSizes } from './en/stepSizes';

/**
 * The kit's text in English. A translation is a table with the same keys; what it leaves out stays English. Components load their
 * own group of it only.
 */
export const en = {
  ...common,
  ...comparison,
  ...crosswalk,
  ...ladderDiff,
  ...ladderMap,
  ...ladderPage,
  ...ladderSearch,
  ...levelDiff,
  ...levelProfile,
  ...radar,
  ...rubric,
  ...stepSizes,
};
