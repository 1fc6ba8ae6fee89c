import type { Comparison, Pair, Side } from '../../compare/Comparison';
import { gather } from '../../compare/gather';
import { MARKS } from '../report/marks';
import { nounName } from '../report/nounName';
import { count, soft } from '../report/phrases';
import { distinctNames } from './distinctNames';
import type { Entry, Section } from '../report/Report';
import { isUnsaid } from './unsaidNouns';
import type { LevelSize, WholeLevels } from './wholeLevels';

const CHANGES: Partial<Record<Pair['change'], string>> = {
  added: MARKS.added,
  removed: '− Removed',
  renamed: MARKS.renamed,
  split: '< Split',
  merged: '> Merged',
};

/** Levels, tracks, competencies and scales that came, went, or are now called, cut or joined otherwise; levels that were emptied. */
export function nounSection(comparison: Comparison, whole: WholeLevels): Section {
  const { pairs = [], from, to } = comparison;
  const told = inLadderOrder(pairs, comparison).flatMap((pair) => {
    const change = isUnsaid(pair, comparison, whole) ? undefined : CHANGES[pair.change];
    const text = [namesOf(from, pair.noun, pair.from), namesOf(to, pair.noun, pair.to)].filter(Boolean).join(' → ');
    const size = pair.noun === 'level' ? sizeOf(pair, whole) : '';
    return change ? [{ change, noun: pair.noun, text, size }] : [];
  });
  // what came or went and has no more to tell is named in one line
  const isBare = ({ change, size }: (typeof told)[number]) => size === '' && (change === CHANGES.added || change === CHANGES.removed); // prettier-ignore
  const groups = gather(told, (each) => (isBare(each) ? `${each.change} ${each.noun}` : each));
  const entries = Array.from(groups.values(), (group): Entry => {
    const [{ change, noun, size } = { change: '', noun: 'level', size: '' }] = group;
    const nouns = group.length === 1 ? noun : noun === 'competency' ? 'competencies' : `${noun}s`;
    return { mark: `${change} ${nouns}`, text: [group.map(({ text }) => text).join('; '), soft(size && ` — ${size}`)] };
  });
  const emptied = to.levels.flatMap(({ id }): Entry[] => {
    const size = whole.emptied.get(id);
    const gone =
      size && ` — no longer lists what it asks: ${sizeText(size)} ${size.statements === 1 ? 'is' : 'are'} gone`;
    return gone ? [{ mark: '− Emptied level', text: [namesOf(to, 'level', [id]), soft(gone)] }] : [];
  });
  return { title: 'Levels, tracks and competencies', entries: [...entries, ...emptied] };
}

/** The pairs of each noun together, in the order of the later side; what is gone comes last, in the order of the earlier one. */
function inLadderOrder(pairs: readonly Pair[], { from, to }: Comparison): Pair[] {
  const nouns = [...new Set(pairs.map(({ noun }) => noun))];
  const order = (side: Side, noun: Pair['noun'], ids: readonly string[]) =>
    nounsOf(side, noun).findIndex(({ id }) => ids.includes(id));
  const last = ({ to }: Pair) => (to[0] === undefined ? 1 : 0);
  const place = (pair: Pair) => (pair.to[0] === undefined ? order(from, pair.noun, pair.from) : order(to, pair.noun, pair.to)); // prettier-ignore
  return nouns.flatMap((noun) =>
    pairs.filter((pair) => pair.noun === noun).sort((a, b) => last(a) - last(b) || place(a) - place(b)),
  );
}

function nounsOf({ levels, tracks, competencies, scales }: Side, noun: Pair['noun']): readonly { id: string }[] {
  return { level: levels, track: tracks, competency: competencies, scale: scales }[noun];
}

/** As many names of what was merged or split are shown; the others are counted. */
const SHOWN = 6;

function namesOf(side: Side, noun: Pair['noun'], ids: readonly string[]): string {
  const nameOf = distinctNames(side);
  const levels = new Map(side.levels.map((level) => [level.id, level]));
  const names = ids.slice(0, SHOWN).map((id) => {
    const level = noun === 'level' ? levels.get(id) : undefined;
    return level ? nameOf(level) : nounName(side, noun, id);
  });
  return `${names.join(', ')}${ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : ''}`;
}

function sizeOf({ from: [before], to: [after] }: Pair, { added, removed }: WholeLevels): string {
  const size = added.get(after ?? '') ?? removed.get(before ?? '');
  const others = added.has(after ?? '') ? 'from other levels' : 'now at other levels';
  return size ? `${sizeText(size)}${size.moved > 0 ? `, ${size.moved} of them ${others}` : ''}` : '';
}

/** `25 statements`, `25 statements and 57 examples` */
const sizeText = ({ statements, examples }: LevelSize) =>
  [statements > 0 && count(statements, 'statement'), examples > 0 && count(examples, 'example')]
    .filter(Boolean)
    .join(' and ');
