'use client';
import type { Comparison, ProseChange, WordChange } from '@ladderkit/core';
import { ChangedWords } from '../internals/ChangedWords';
import { ChangeMark } from '../internals/ChangeMark';
import { useMessages } from './useMessages';
import { useLadderDiff } from './LadderDiffContext';

/** A summary or note that changed: its title, if it has one, and the paragraphs that are not as they were. */
export function ProseEntry({ prose: { change, paragraphs, ...prose } }: { prose: ProseChange }) {
  const { comparison } = useLadderDiff('Entry');
  const messages = useMessages();
  const name = titleOf(prose, comparison);
  const title = prose.title ?? (name && [{ change: 'same' as const, text: name }]);
  const line = (words: readonly WordChange[], className: string, key?: number) => (
    <p key={key} className={className}>
      <ChangedWords words={words} language={comparison.to.ladder.language} />
    </p>
  );
  return (
    <>
      <ChangeMark change={change}>{messages[change]}</ChangeMark>
      <div className="lk-statement">
        {title && line(title, 'lk-body lk-strong')}
        {paragraphs.map(({ words }, i) => line(words, 'lk-body', i))}
      </div>
    </>
  );
}

/** What no other column names: the track, or the scale with its step. */
function titleOf({ noun, from, to, step }: Pick<ProseChange, 'noun' | 'from' | 'to' | 'step'>, comparison: Comparison) {
  const [side, id] = to === undefined ? [comparison.from, from] : [comparison.to, to];
  const scale = noun === 'scale' ? side.scales.find((each) => each.id === id) : undefined;
  const track = noun === 'track' ? side.tracks.find((each) => each.id === id) : undefined;
  return [track?.title, scale?.title, scale?.steps.find((each) => each.id === step)?.title].filter(Boolean).join(' › ');
}
