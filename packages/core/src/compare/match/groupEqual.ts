import type { Subject } from './Subject';

/** Statements of one side that read the same: equal text in one competency. They are scored once. */
export interface EqualGroup {
  subject: Subject;
  /** Positions of the statements, in order. */
  members: number[];
  /** The level of each member. */
  levels: string[];
}

export function groupEqual(subjects: readonly Subject[]): EqualGroup[] {
  const groups = new Map<string, EqualGroup>();
  subjects.forEach((subject, i) => {
    const key = `${subject.statement.competency ?? ''}\n${subject.plain}`;
    const group = groups.get(key);
    const { level } = subject.statement;
    if (group) {
      group.members.push(i);
      group.levels.push(level);
    } else groups.set(key, { subject, members: [i], levels: [level] });
  });
  return [...groups.values()];
}
