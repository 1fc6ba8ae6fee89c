import { foldTypography } from '../../text/foldTypography';
import type { ParagraphChange, ProseChange, WordChange } from '../Comparison';
import { defined } from '../defined';
import { gather } from '../gather';
import { laterPassages } from './laterPassages';
import type { ParagraphPair } from './matchParagraphs';
import type { Paragraph, Passage } from './passagesOf';

export interface ProseSides {
  from: readonly Passage[];
  to: readonly Passage[];
  pairs: readonly ParagraphPair[];
  /** Whether a paragraph that has no counterpart is worth telling. */
  isNews: Record<'from' | 'to', (paragraph: Paragraph) => boolean>;
  wordsOf: (from: string, to: string) => WordChange[];
}

/** What became of each passage: those of the later side in their order, then those that are gone. */
export function proseChanges({ from, to, pairs, isNews, wordsOf }: ProseSides): ProseChange[] {
  const later = laterPassages(from, to, pairs);
  const earlier = gather(from, (passage) => later.get(passage));
  const before = new Map(pairs.map(([a, b]) => [b, a]));
  const kept = new Set(before.values());
  const changed = (passage: Passage) =>
    passage.paragraphs.flatMap((paragraph): ParagraphChange[] => {
      const was = before.get(paragraph);
      if (was?.folded === paragraph.folded) return [];
      if (was) return [{ change: 'reworded', words: wordsOf(was.plain, paragraph.plain) }];
      return isNews.to(paragraph) ? [alone('added', paragraph.plain)] : [];
    });
  const gone = (passage: Passage) =>
    passage.paragraphs
      .filter((paragraph) => !kept.has(paragraph) && isNews.from(paragraph))
      .map(({ plain }) => alone('removed', plain));
  const laterChanges = to.flatMap((passage) => {
    const all = earlier.get(passage) ?? [];
    return changeOf(passage, all[0], [...all.flatMap(gone), ...changed(passage)], wordsOf);
  });
  const goneChanges = (earlier.get(undefined) ?? []).flatMap((passage) =>
    changeOf(undefined, passage, gone(passage), wordsOf),
  );
  return [...laterChanges, ...goneChanges];
}

function changeOf(
  is: Passage | undefined,
  was: Passage | undefined,
  paragraphs: ParagraphChange[],
  wordsOf: ProseSides['wordsOf'],
): ProseChange[] {
  const passage = is ?? was;
  const [before, after] = [was?.title ?? '', is?.title ?? ''];
  const isRetitled = before !== '' && after !== '' && foldTypography(before) !== foldTypography(after);
  if (!passage || (paragraphs.length === 0 && !isRetitled)) return [];
  const { noun, kind, competency, step, title } = passage;
  const rewordedOr = (change: 'added' | 'removed') =>
    isRetitled || (is && was) || paragraphs.some((paragraph) => paragraph.change !== change) ? 'reworded' : change;
  return [
    defined<ProseChange>({
      noun,
      kind,
      from: was?.noun === noun ? was.id : undefined,
      to: is?.id,
      competency,
      step,
      title: title === '' ? undefined : isRetitled ? wordsOf(before, after) : [{ change: 'same', text: title }],
      change: rewordedOr(is ? 'added' : 'removed'),
      paragraphs,
    }),
  ];
}

const alone = (change: 'added' | 'removed', text: string): ParagraphChange => ({ change, words: [{ change, text }] });
