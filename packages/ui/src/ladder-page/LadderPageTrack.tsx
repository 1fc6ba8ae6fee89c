'use client';
import { levelsOfTrack } from '@ladderkit/core';
import type { ReactNode } from 'react';
import { Choice } from '../internals/Choice';
import { useLadderPage } from './LadderPageContext';
import { useMessages } from './useMessages';

/** The choice of a track, where there are several, and what shows the chosen one: that of the state, else of the level. */
export function LadderPageTrack({ children }: { children: (track: string | undefined) => ReactNode }) {
  const messages = useMessages();
  const { ladder, state, show } = useLadderPage('Track');
  const tracks = (ladder.tracks ?? []).filter(({ id }) => levelsOfTrack(ladder, id).length > 0);
  const ofLevel = ladder.levels.find(({ id }) => id === state.level)?.track;
  const track = tracks.find(({ id }) => id === (state.track ?? ofLevel)) ?? tracks[0];
  return (
    <>
      {track && tracks.length > 1 && (
        <Choice
          className="lk-page-what"
          label={messages.track}
          options={tracks.map(({ id, title }) => ({ value: id, label: title }))}
          value={track.id}
          onValueChange={(next) => show({ track: next })}
        />
      )}
      {children(track?.id)}
    </>
  );
}
