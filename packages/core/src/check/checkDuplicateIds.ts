import type { Message } from '../message/Message';
import type { Ladder } from '../model/Ladder';
import type { Place } from '../model/Place';

interface Named {
  id: string;
  place?: Place | undefined;
}

/** Ids that name two things: each noun has its own ids; the steps of each scale have theirs. */
export function checkDuplicateIds(ladder: Ladder): Message[] {
  return [
    ...repeated('track', ladder.tracks),
    ...repeated('scale', ladder.scales),
    ...(ladder.scales ?? []).flatMap((scale) => repeated(`step of scale "${scale.id}"`, scale.steps)),
    ...repeated('level', ladder.levels),
    ...repeated('competency', ladder.competencies),
    ...repeated('expectation', ladder.expectations),
  ];
}

function repeated(noun: string, named: readonly Named[] = []): Message[] {
  const first = new Map<string, Named>();
  return named.flatMap((each): Message[] => {
    const other = first.get(each.id);
    if (other === undefined) first.set(each.id, each);
    if (other === undefined) return [];
    const where = other.place ? `, first in ${other.place.path}:${other.place.line}` : '';
    return [
      {
        code: 'duplicate-id',
        severity: 'error',
        text: `Two of a kind have the id "${each.id}" (${noun})${where}.`,
        place: each.place,
        hint: 'Give each an id of its own.',
      },
    ];
  });
}
