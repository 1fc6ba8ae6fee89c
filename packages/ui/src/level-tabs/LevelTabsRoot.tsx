'use client';
import { levelsOfTrack, type Ladder, type Level } from '@ladderkit/core';
import { Root as RadixTabs } from '@radix-ui/react-tabs';
import { useId, useMemo, useRef, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { joinRefs } from '../internals/joinRefs';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { warnOfUnknown } from '../internals/warnOfUnknown';
import { useMessages } from './useMessages';
import { LevelTabsContext } from './LevelTabsContext';
import { LevelTabsList } from './LevelTabsList';
import { LevelTabsPanel } from './LevelTabsPanel';
import { useAddress } from './useAddress';
import { useCompetencyInView } from './useCompetencyInView';
import { useTextDirection } from '../internals/useTextDirection';

export interface LevelTabsRootProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
  /** The ladder whose levels are the tabs. */
  ladder: Ladder;
  /**
   * The track whose levels are the tabs, by id.
   * @default the first track that has levels, else the levels that name no track
   */
  track?: string | undefined;
  /** The chosen level, by id. Given: the state is yours. */
  value?: string | undefined;
  /**
   * The level that is chosen at first, while the state is not yours.
   * @default the level that the address names by its id, else the first of the track
   */
  defaultValue?: string | undefined;
  /** Called with the id of the level that was chosen. */
  onValueChange?: ((level: string) => void) | undefined;
  /** The level where somebody is, by id; its tab is marked. */
  current?: string | undefined;
  /**
   * Keep the chosen level in the address, as `#id`. Links to a level, or to a statement of it, open its tab in any case.
   * @default false
   */
  updatesAddress?: boolean | undefined;
  /**
   * The level of the heading in the usual panel; headings inside count on.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** The levels of a track as tabs. Without children it shows the tabs and the chosen level in short. */
export function LevelTabsRoot(props: LevelTabsRootProps) {
  const { ladder, ref, className, children, ...others } = props;
  const {
    track,
    value,
    defaultValue,
    onValueChange,
    current,
    updatesAddress = false,
    headingLevel = 2,
    ...rest
  } = others;
  const messages = useMessages();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const refs = useMemo(() => joinRefs(root, ref), [ref]);
  const problem = ladderProblem('LevelTabs', ladder, track);
  if (problem === undefined) warnOfUnknown('LevelTabs', 'level', ladder.levels, { value, defaultValue, current });
  const levels = useMemo(() => (problem === undefined ? levelsOf(ladder, track) : []), [ladder, track, problem]);
  const [wanted, setWanted] = useControllable<string>({
    value,
    defaultValue: defaultValue ?? levels[0]?.id ?? '',
    onValueChange,
  });
  const chosen = levels.find(({ id }) => id === wanted)?.id ?? levels[0]?.id;
  const direction = useTextDirection(root);
  const choose = useCompetencyInView(root, chosen, setWanted);
  useAddress({ ladder, levels, chosen, choose, isControlled: value !== undefined, updatesAddress });

  const state = useMemo(
    () => ({ ladder, levels, value: chosen, current, headingLevel, id }),
    [ladder, levels, chosen, current, headingLevel, id],
  );
  return (
    <Frame {...rest} ref={refs} className={classNames('lk-tabs', className)}>
      {chosen === undefined ? (
        <Problem text={problem ?? messages.noLevels} />
      ) : (
        <LevelTabsContext.Provider value={state}>
          <RadixTabs value={chosen} onValueChange={choose} dir={direction}>
            {children ?? (
              <>
                <LevelTabsList />
                <LevelTabsPanel />
              </>
            )}
          </RadixTabs>
        </LevelTabsContext.Provider>
      )}
    </Frame>
  );
}

function levelsOf(ladder: Ladder, track: string | undefined): Level[] {
  const tracks = track === undefined ? [...(ladder.tracks ?? []).map(({ id }) => id), undefined] : [track];
  return tracks.map((id) => levelsOfTrack(ladder, id)).find((levels) => levels.length > 0) ?? [];
}
