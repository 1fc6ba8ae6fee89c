import type { Message } from '../message/Message';
import { nearest } from '../message/nearest';
import type { Ladder } from '../model/Ladder';
import type { Place } from '../model/Place';

/** Ids that refer to nothing: every reference of the document, with the nearest spelling as a hint. */
export function checkReferences(ladder: Ladder): Message[] {
  const ids = {
    track: new Set(ladder.tracks?.map(({ id }) => id)),
    scale: new Set(ladder.scales?.map(({ id }) => id)),
    level: new Set(ladder.levels.map(({ id }) => id)),
    competency: new Set(ladder.competencies?.map(({ id }) => id)),
    expectation: new Set(ladder.expectations.map(({ id }) => id)),
  };
  const messages: Message[] = [];
  const refer = (owner: string, key: string, noun: keyof typeof ids, id: string | undefined, place?: Place) => {
    if (id === undefined || ids[noun].has(id)) return;
    const near = nearest(id, ids[noun]);
    messages.push({
      code: 'unknown-id',
      severity: 'error',
      text: `${owner}: \`${key}\` names the ${noun} "${id}", and there is none.`,
      place,
      hint: near === undefined ? undefined : `Did you mean "${near}"?`,
    });
  };
  for (const level of ladder.levels) {
    const owner = `Level "${level.id}"`;
    refer(owner, 'track', 'track', level.track, level.place);
    for (const key of ['includes', 'next', 'beside'] as const) {
      for (const id of level[key] ?? []) refer(owner, key, 'level', id, level.place);
    }
    for (const step of level.steps ?? []) {
      refer(owner, 'steps', 'scale', step.scale, step.place ?? level.place);
      refer(owner, 'steps', 'competency', step.competency, step.place ?? level.place);
    }
  }
  for (const competency of ladder.competencies ?? []) {
    const owner = `Competency "${competency.id}"`;
    refer(owner, 'parent', 'competency', competency.parent, competency.place);
    for (const id of competency.scales ?? []) refer(owner, 'scales', 'scale', id, competency.place);
  }
  for (const expectation of ladder.expectations) {
    const owner = `Expectation "${expectation.id}"`;
    refer(owner, 'level', 'level', expectation.level, expectation.place);
    refer(owner, 'competency', 'competency', expectation.competency, expectation.place);
    refer(owner, 'parent', 'expectation', expectation.parent, expectation.place);
    for (const other of expectation.sharedWith ?? []) {
      refer(owner, 'sharedWith', 'level', other.level, expectation.place);
    }
  }
  for (const [i, note] of (ladder.notes ?? []).entries()) {
    const owner = `Note ${i + 1}`;
    for (const noun of ['track', 'level', 'competency'] as const) refer(owner, noun, noun, note[noun], note.place);
  }
  return messages;
}
