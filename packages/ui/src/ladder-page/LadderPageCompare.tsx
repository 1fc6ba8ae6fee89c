'use client';
import { levelsOfTrack, nextLevels, type Ladder } from '@ladderkit/core';
import { useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import type { HeadingLevel } from '../internals/Heading';
import { useMessages } from './useMessages';
import { LevelDiff } from '../level-diff';
import { Radar } from '../radar';
import { radarOf } from '../radar-svg';
import { useLadderPage } from './LadderPageContext';
import { LadderPageWait } from './LadderPageWait';
import { useCompare } from './useMeaning';

export type LadderPageCompareProps = Omit<ComponentPropsWithRef<'div'>, 'children'>;

/** Two levels of one's choice: what changes between them, and how their steps differ. */
export function LadderPageCompare({ className, ...rest }: LadderPageCompareProps) {
  const messages = useMessages();
  const compare = useCompare();
  const { ladder, current, target, state, show, headingLevel } = useLadderPage('Compare');
  const inner = (headingLevel + 1) as HeadingLevel;
  const { from, to } = twoLevels(ladder, state.from ?? state.level ?? current, state.to, target);
  const comparison = useMemo(
    () => (from !== undefined && to !== undefined && from !== to ? compare?.(ladder, from, to) : undefined),
    [compare, ladder, from, to],
  );
  const hasSteps = useMemo(
    () => from !== undefined && to !== undefined && radarOf(ladder, { levels: [from, to] }).axes.length > 0,
    [ladder, from, to],
  );
  if (from === undefined || to === undefined) return <p className="lk-soft">{messages.twoLevelsNeeded}</p>;
  return (
    <div {...rest} className={classNames('lk-page-compare', className)}>
      <div className="lk-page-choice">
        <LevelSelect label={messages.compareFrom} value={from} onChoose={(id) => show({ from: id, to })} />
        <LevelSelect label={messages.compareTo} value={to} onChoose={(id) => show({ from, to: id })} />
      </div>
      {from === to && <p className="lk-soft">{messages.sameLevelTwice}</p>}
      {from !== to && !compare && <LadderPageWait />}
      {comparison && <LevelDiff comparison={comparison} headingLevel={inner} />}
      {comparison && hasSteps && <Radar ladder={ladder} levels={[from, to]} headingLevel={inner} />}
    </div>
  );
}

interface LevelSelectProps {
  label: string;
  value: string;
  onChoose: (level: string) => void;
}

function LevelSelect({ label, value, onChoose }: LevelSelectProps) {
  const messages = useMessages();
  const { ladder } = useLadderPage('Compare');
  const tracks = [...new Set(ladder.levels.map(({ track }) => track))];
  const inTracks = new Set(tracks.flatMap((track) => levelsOfTrack(ladder, track)));
  const groups = [
    ...tracks.map((track) => ({
      title: ladder.tracks?.find(({ id }) => id === track)?.title ?? track ?? messages.levels,
      levels: levelsOfTrack(ladder, track),
    })),
    { title: messages.otherRoles, levels: ladder.levels.filter((level) => !inTracks.has(level)) },
  ].filter(({ levels }) => levels.length > 0);
  return (
    <label>
      <span>{label}</span>
      <select className="lk-select" value={value} onChange={(event) => onChoose(event.target.value)}>
        {groups.map(({ title, levels }) => (
          <optgroup key={title} label={title}>
            {levels.map((level) => (
              <option key={level.id} value={level.id}>
                {[level.title, level.code].filter(Boolean).join(' ')}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** The two levels to compare: those that were chosen, else the first of the ladder, and the target or the level that follows. */
function twoLevels(ladder: Ladder, from: string | undefined, to: string | undefined, target: string | undefined) {
  const first = from ?? ladder.levels[0]?.id;
  const goal = target === first ? undefined : target;
  const next = first === undefined ? undefined : nextLevels(ladder, first)[0]?.id;
  return { from: first, to: to ?? goal ?? next ?? ladder.levels.find(({ id }) => id !== first)?.id };
}
