import type { Message } from '../message/Message';
import type { Ladder } from '../model/Ladder';
import { checkCycles } from './checkCycles';
import { checkDuplicateIds } from './checkDuplicateIds';
import { checkRanks } from './checkRanks';
import { checkReferences } from './checkReferences';
import { checkSteps } from './checkSteps';

/** All integrity checks: what a schema cannot say, because it holds between the parts of a document. */
export function checkLadder(ladder: Ladder): Message[] {
  return [checkDuplicateIds, checkReferences, checkCycles, checkRanks, checkSteps].flatMap((check) => check(ladder));
}
