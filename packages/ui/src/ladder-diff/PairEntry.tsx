'use client';
import type { Pair, Side } from '@ladderkit/core';
import { ChangedWords } from '../internals/ChangedWords';
import { ChangeMark, type MarkedChange } from '../internals/ChangeMark';
import { useMessages } from './useMessages';
import { useLadderDiff } from './LadderDiffContext';

/** A level, competency, track or scale that came, went, or has another name or place. */
export function PairEntry({ pair }: { pair: Pair }) {
  const { comparison } = useLadderDiff('Entry');
  const messages = useMessages();
  const before = messages.listOf(titles(comparison.from, pair, 'from'));
  const after = messages.listOf(titles(comparison.to, pair, 'to'));
  const stays = before === after;
  return (
    <>
      <ChangeMark change={markOf(pair.change)}>{messages.pairWord(pair.change)}</ChangeMark>
      <div className="lk-statement">
        <p className="lk-body">
          {/* each side apart, so that names of one direction keep their order beside names of the other */}
          {!stays && <ChangedWords words={[{ change: 'removed', text: before }]} />}{' '}
          <ChangedWords words={[{ change: stays ? 'same' : 'added', text: after }]} />
        </p>
        {pair.rows.length > 0 && <div className="lk-remark">{messages.statementsConcerned(pair.rows.length)}</div>}
      </div>
    </>
  );
}

/** A noun of another rank stands elsewhere, and one that is like another is a rewording of it. */
const markOf = (change: Pair['change']): MarkedChange =>
  change === 'reranked' ? 'moved' : change === 'related' ? 'reworded' : change;

function titles(side: Side, { noun, ...pair }: Pair, name: 'from' | 'to'): string[] {
  const nouns: readonly { id: string; title: string }[] = {
    level: side.levels,
    competency: side.competencies,
    track: side.tracks,
    scale: side.scales,
  }[noun];
  return pair[name].map((id) => nouns.find((each) => each.id === id)?.title ?? id);
}
