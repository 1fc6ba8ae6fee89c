'use client';
import type { Pair, Side } from '@ladderkit/core';
import { ChangeMark, type MarkedChange } from '../internals/ChangeMark';
import { useMessages } from './useMessages';
import { useLadderDiff } from './LadderDiffContext';

/** A level, competency, track or scale that came, went, or has another name or place. */
export function PairEntry({ pair }: { pair: Pair }) {
  const { comparison } = useLadderDiff('Entry');
  const messages = useMessages();
  const [before, after] = [titles(comparison.from, pair, 'from'), titles(comparison.to, pair, 'to')];
  const stays = before.join() === after.join();
  return (
    <>
      <ChangeMark change={MARKS[pair.change]}>{messages.pairWord(pair.change)}</ChangeMark>
      <div className="lk-statement">
        <p className="lk-body">
          {stays ? (
            <Titles titles={after} />
          ) : (
            <>
              {before.length > 0 && (
                <del>
                  <Titles titles={before} />
                </del>
              )}{' '}
              {after.length > 0 && (
                <ins>
                  <Titles titles={after} />
                </ins>
              )}
            </>
          )}
        </p>
        {pair.rows.length > 0 && <div className="lk-remark">{messages.statementsConcerned(pair.rows.length)}</div>}
      </div>
    </>
  );
}

/** Set apart, so that names of one direction keep their order in text of the other. */
function Titles({ titles }: { titles: string[] }) {
  return <bdi>{useMessages().listOf(titles)}</bdi>;
}

const MARKS: Record<Pair['change'], MarkedChange> = {
  same: 'same',
  renamed: 'renamed',
  reranked: 'moved',
  split: 'split',
  merged: 'merged',
  added: 'added',
  removed: 'removed',
  related: 'reworded',
};

function titles(side: Side, { noun, ...pair }: Pair, name: 'from' | 'to'): string[] {
  const nouns: readonly { id: string; title: string }[] = {
    level: side.levels,
    competency: side.competencies,
    track: side.tracks,
    scale: side.scales,
  }[noun];
  return pair[name].map((id) => nouns.find((each) => each.id === id)?.title ?? id);
}
