import type { DraftExpectation, DraftLevel, LadderDraft } from './LadderDraft';
import { codeSpan } from './readLevelTitle';

/** Gives what stands under `Senior Baker (L4/L5)` or `L4–L6` to each of these levels, where the ladder has them. */
export function splitLevels(draft: LadderDraft): void {
  if (draft.own) return;
  for (const level of [...draft.levels]) {
    const parts = levelsOfSpan(draft, level);
    if (parts.length < 2) continue;
    draft.levels.splice(draft.levels.indexOf(level), 1);
    for (const [name, named] of draft.levelNames)
      if (named.includes(level)) draft.levelNames.set(name, [...named.filter((each) => each !== level), ...parts]);
    for (const part of parts) {
      part.summary.push(...level.summary);
      part.steps.push(...level.steps);
      part.headings.push(...level.headings);
      part.meta = { ...level.meta, ...part.meta };
    }
    draft.expectations = copiesFor(draft.expectations, level, parts);
    draft.notes = draft.notes.flatMap((note) =>
      note.level === level ? parts.map((part) => ({ ...note, level: part })) : note,
    );
    const names = parts.map(({ code }) => code).join(', ');
    const text = `“${level.title}” was read as what each of these levels asks: ${names}.`;
    draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place: level.place });
  }
}

/** The levels that a title means by its codes: on its own track, else on that of the first that it names. */
function levelsOfSpan(draft: LadderDraft, { title, track }: DraftLevel): DraftLevel[] {
  const span = codeSpan(title);
  if (span === undefined) return [];
  const named = draft.levels.filter(({ code }) => code !== undefined && span.test(code));
  return named.filter((level) => level.track === (track ?? named[0]?.track));
}

function copiesFor(
  expectations: readonly DraftExpectation[],
  level: DraftLevel,
  parts: readonly DraftLevel[],
): DraftExpectation[] {
  const copies = new Map(parts.map((part) => [part, new Map<DraftExpectation, DraftExpectation>()]));
  return expectations.flatMap((each) => {
    if (each.level !== level) return each;
    return [...copies].map(([part, copied]) => {
      const copy = { ...each, level: part, parent: each.parent && copied.get(each.parent) };
      copied.set(each, copy);
      return copy;
    });
  });
}
