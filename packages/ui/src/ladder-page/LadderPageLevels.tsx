'use client';
import { levelsOfTrack, type Ladder, type Level } from '@ladderkit/core';
import { useEffect, useId, useMemo, useState, type ComponentPropsWithRef } from 'react';
import { Choice } from '../internals/Choice';
import { classNames } from '../internals/classNames';
import type { HeadingLevel } from '../internals/Heading';
import { Icon } from '../internals/Icon';
import { chevron } from '../internals/shapes';
import { LadderMap } from '../ladder-map';
import { useMessages } from './useMessages';
import { LevelDiff } from '../level-diff';
import { LevelProfile } from '../level-profile';
import { LevelTabs } from '../level-tabs';
import { useLadderPage } from './LadderPageContext';
import { LadderPageWait } from './LadderPageWait';
import { useCompare } from './useMeaning';

export type LadderPageLevelsProps = Omit<ComponentPropsWithRef<'div'>, 'children'>;

/** The map, and beside it the levels of a track as tabs, each in full or with what it asks anew. */
export function LadderPageLevels({ className, ...rest }: LadderPageLevelsProps) {
  const messages = useMessages();
  const { ladder, current, target, state, show, headingLevel } = useLadderPage('Levels');
  const inner = (headingLevel + 1) as HeadingLevel;
  const mapId = useId();
  const [isMapOpen, setMapOpen] = useState(false);
  const level = ladder.levels.find(({ id }) => id === state.level) ?? firstLevel(ladder, current);
  useEffect(() => {
    if (state.statement !== undefined) document.getElementById(state.statement)?.scrollIntoView({ block: 'center' });
  }, [state.statement, level]);
  if (!level) {
    return (
      <div {...rest} className={className}>
        <LevelProfile ladder={ladder} headingLevel={inner} />
      </div>
    );
  }
  return (
    <div {...rest} className={classNames('lk-page-levels', className)}>
      <div className="lk-page-map" data-open={isMapOpen ? '' : undefined}>
        <button
          type="button"
          className="lk-button"
          data-quiet
          aria-expanded={isMapOpen}
          aria-controls={mapId}
          onClick={() => setMapOpen(!isMapOpen)}
        >
          <Icon shape={chevron} className="lk-chevron" data-down={isMapOpen ? '' : undefined} />
          {messages.showMap}
        </button>
        <LadderMap
          id={mapId}
          {...{ ladder, current, target }}
          value={level.id}
          headingLevel={headingLevel}
          aria-label={messages.levelsByRank}
        >
          <LadderMap.Figures />
        </LadderMap>
      </div>
      <div className="lk-page-main">
        {isInTrack(ladder, level) ? (
          <LevelTabs
            {...{ ladder, current }}
            track={level.track}
            value={level.id}
            onValueChange={(id) => show({ level: id })}
            headingLevel={inner}
          >
            <LevelTabs.List />
            <LevelTabs.Panel>{(each) => <OneLevel level={each} />}</LevelTabs.Panel>
          </LevelTabs>
        ) : (
          <LevelProfile ladder={ladder} level={level.id} headingLevel={inner} />
        )}
      </div>
    </div>
  );
}

function OneLevel({ level }: { level: Level }) {
  const messages = useMessages();
  const { ladder, state, show, headingLevel } = useLadderPage('Levels');
  const inner = (headingLevel + 1) as HeadingLevel;
  const track = levelsOfTrack(ladder, level.track);
  const before = track[track.indexOf(level) - 1];
  const isOnlyNew = state.onlyNew === true && before !== undefined;
  const compare = useCompare(isOnlyNew);
  const comparison = useMemo(
    () => (isOnlyNew ? compare?.(ladder, before.id, level.id) : undefined),
    [isOnlyNew, compare, ladder, before, level],
  );
  return (
    <>
      {before && (
        <Choice
          className="lk-page-what"
          label={messages.filters}
          options={[
            { value: 'all', label: messages.everything },
            { value: 'new', label: messages.newSince(before.code ?? before.title) },
          ]}
          value={isOnlyNew ? 'new' : 'all'}
          onValueChange={(what) => show({ level: level.id, onlyNew: what === 'new' || undefined })}
        />
      )}
      {!isOnlyNew && <LevelProfile ladder={ladder} level={level.id} headingLevel={inner} />}
      {isOnlyNew && !comparison && <LadderPageWait />}
      {comparison && <LevelDiff comparison={comparison} headingLevel={inner} />}
    </>
  );
}

/** Where somebody is, else the first level. */
const firstLevel = ({ levels }: Ladder, current: string | undefined) =>
  levels.find(({ id }) => id === current) ?? levels.find(({ kind = 'level' }) => kind === 'level') ?? levels[0];

const isInTrack = (ladder: Ladder, level: Level) => levelsOfTrack(ladder, level.track).includes(level);
