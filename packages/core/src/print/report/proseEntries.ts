import type { Comparison, ParagraphChange, ProseChange } from '../../compare/Comparison';
import { changedSentences } from '../../compare/prose/changedSentences';
import { changesPhrase, count, soft } from './phrases';
import { proseName } from './proseName';
import type { Entry, Phrase } from './Report';

export const PROSE_TITLE = 'Summaries and notes';

/** As many paragraphs of one text are shown, those that were reworded first; the others are counted. */
const SHOWN = 4;

/** What became of summaries and notes, an entry each. Titled notes that came or went as a whole are named together. */
export function proseEntries(changes: readonly ProseChange[], comparison: Comparison): Entry[] {
  const isNamedOnly = ({ change, title, noun }: ProseChange) => change !== 'reworded' && title && noun !== 'level';
  const named = (wanted: ProseChange['change'], mark: string): Entry[] => {
    const names = changes.flatMap((each) => (each.change === wanted && isNamedOnly(each) ? [proseName(each, comparison)] : [])); // prettier-ignore
    return names[0] ? [{ mark, text: names.flatMap((name, i) => [i > 0 ? '; ' : '', name]) }] : [];
  };
  return [
    ...changes.filter((each) => !isNamedOnly(each)).map((each) => proseEntry(each, proseName(each, comparison))),
    ...named('added', '+ New notes'),
    ...named('removed', '− Notes gone'),
  ];
}

/** One summary or note with the sentences that changed. */
export function proseEntry({ change, kind, paragraphs }: ProseChange, name: Phrase): Entry {
  const last = (each: ParagraphChange) => (each.change === 'reworded' ? 0 : 1);
  const [first, ...others] = [...paragraphs]
    .sort((a, b) => last(a) - last(b))
    .slice(0, SHOWN)
    .map(({ words }) => changesPhrase(changedSentences(words)));
  const rest = paragraphs.length - SHOWN;
  const more = rest > 0 ? [soft(`and ${count(rest, 'other paragraph')}`)] : [];
  const isOne = others.length === 0 && first !== undefined;
  const kindName = kind === 'note' ? 'Note' : 'Summary';
  return {
    mark: { reworded: `~ ${kindName} reworded`, added: `+ New ${kind}`, removed: `− ${kindName} gone` }[change],
    text: isOne ? [name, name && ' — ', first] : name,
    remarks: isOne ? [] : [first ?? '', ...others, ...more].filter(Boolean).map((text) => ({ text })),
  };
}
