import { gather } from '../gather';
import type { Subject } from './Subject';

/** Statements of one side that read the same: equal text in one competency, of one kind. They are scored once. */
export interface EqualGroup {
  subject: Subject;
  /** Positions of the statements, in order. */
  members: number[];
}

export function groupEqual(subjects: readonly Subject[]): EqualGroup[] {
  const groups = gather(subjects.keys(), (i) => {
    const { statement, plain } = subjects[i] ?? {};
    return `${statement?.competency ?? ''}\n${statement?.kind ?? ''}\n${plain ?? ''}`;
  });
  return [...groups.values()].flatMap((members) => {
    const subject = subjects[members[0] ?? -1];
    return subject ? [{ subject, members }] : [];
  });
}
