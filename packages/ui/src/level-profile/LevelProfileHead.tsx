'use client';
import { equalLevels, type Ladder, type Level } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { BlockText } from '../internals/BlockText';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { NameWithCode } from '../internals/NameWithCode';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';

/** Where the level stands, its title and code, and its summary. */
export function LevelProfileHead({ className, ...rest }: Omit<ComponentPropsWithRef<'header'>, 'children'>) {
  const messages = useMessages();
  const { ladder, level, headingLevel, id } = useLevelProfile('Head');
  return (
    <header {...rest} className={classNames('lk-profile-head', className)}>
      <ul className="lk-profile-facts">
        {factsOf(ladder, level, messages).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Heading level={headingLevel} id={`${id}title`} className="lk-display">
        <NameWithCode title={level.title} code={level.code} />
      </Heading>
      {level.summary !== undefined && (
        <div className="lk-lead lk-soft lk-profile-summary" lang={ladder.language}>
          <BlockText text={level.summary} />
        </div>
      )}
    </header>
  );
}

function factsOf(ladder: Ladder, level: Level, messages: ReturnType<typeof useMessages>): string[] {
  const nameOf = (id: string) => ladder.levels.find((each) => each.id === id)?.title ?? id;
  const track = ladder.tracks?.find(({ id }) => id === level.track)?.title ?? level.track;
  const equal = equalLevels(ladder, level.id).map(({ title }) => title);
  const version = ladder.version === undefined ? ladder.title : `${ladder.title} ${ladder.version}`;
  return [
    level.kind === 'role' ? messages.roleBeside((level.beside ?? []).map(nameOf)) : undefined,
    level.kind === 'shared' ? messages.forAllLevels : undefined,
    track === undefined ? undefined : messages.trackOf(track),
    level.rank === undefined ? undefined : messages.rankEqualTo(level.rank, equal),
    level.aliases?.length ? messages.alsoCalled(level.aliases) : undefined,
    version,
  ].filter((fact) => fact !== undefined);
}
