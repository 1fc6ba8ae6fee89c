'use client';
import { rubricOf, type RubricMatrix } from '@ladderkit/core';
import { useId, useMemo } from 'react';
import { ladderProblem } from '../internals/ladderProblem';
import { useControllable } from '../internals/useControllable';
import { warnOfUnknown } from '../internals/warnOfUnknown';
import { useMessages } from './useMessages';
import { rubricChanges } from './rubricChanges';
import type { RubricState } from './RubricContext';
import { rubricGroups } from './rubricGroups';
import type { RubricRootProps } from './RubricRoot';

/** The state of a rubric from the props of its root, and the props that go on to its element. */
export function useRubricState(props: RubricRootProps) {
  const { ladder, track, current, compare, headingLevel = 2, ...uncontrolled } = props;
  const { levels, defaultLevels, onLevelsChange, competencies, defaultCompetencies, onCompetenciesChange, ...views } =
    uncontrolled;
  const {
    view,
    defaultView = 'all',
    onViewChange,
    cardsBy,
    defaultCardsBy = 'competency',
    onCardsByChange,
    ...rest
  } = views;
  const messages = useMessages();
  const id = useId();
  const hasLadder = ladderProblem('Rubric', ladder, track) === undefined;

  if (hasLadder) {
    warnOfUnknown('Rubric', 'level', ladder.levels, { current, levels, defaultLevels });
    warnOfUnknown('Rubric', 'competency', ladder.competencies, { competencies, defaultCompetencies });
  }

  const [chosenLevels, setLevels] = useControllable<readonly string[] | undefined>({
    value: levels,
    defaultValue: defaultLevels,
    onValueChange: (next) => onLevelsChange?.([...(next ?? [])]),
  });
  const [chosenCompetencies, setCompetencies] = useControllable<readonly string[] | undefined>({
    value: competencies,
    defaultValue: defaultCompetencies,
    onValueChange: (next) => onCompetenciesChange?.([...(next ?? [])]),
  });
  const [shownView, setView] = useControllable({ value: view, defaultValue: defaultView, onValueChange: onViewChange });
  const [by, setCardsBy] = useControllable({
    value: cardsBy,
    defaultValue: defaultCardsBy,
    onValueChange: onCardsByChange,
  });

  const whole = useMemo(() => (hasLadder ? rubricOf(ladder, { track }) : NOTHING), [ladder, track, hasLadder]);
  const matrix = useMemo(
    () => (hasLadder && chosenLevels ? rubricOf(ladder, { levels: chosenLevels }) : whole),
    [ladder, hasLadder, chosenLevels, whole],
  );
  const groups = useMemo(() => {
    const all = rubricGroups(matrix);
    return chosenCompetencies ? all.filter((group) => chosenCompetencies.includes(group.id)) : all;
  }, [matrix, chosenCompetencies]);
  const changes = useMemo(() => {
    if (shownView === 'all') return undefined;
    const byRow = rubricChanges(ladder, matrix, compare);
    return new Map(matrix.rows.map(({ competency }, row) => [competency?.id, byRow[row] ?? []]));
  }, [ladder, matrix, compare, shownView]);

  const shownTrack = ladder?.tracks?.find((each) => each.id === whole.columns[0]?.track);
  const state: RubricState = {
    ladder,
    title: shownTrack ? messages.trackOf(shownTrack.title) : hasLadder ? ladder.title : '',
    matrix,
    groups,
    allLevels: whole.columns,
    allGroups: useMemo(() => rubricGroups(whole), [whole]),
    changesOf: (competency) => changes?.get(competency),
    setLevels,
    setCompetencies,
    view: shownView,
    setView,
    cardsBy: by,
    setCardsBy,
    current,
    headingLevel,
    id,
  };
  return { state, rest };
}

const NOTHING: RubricMatrix = { title: '', scales: [], columns: [], rows: [] };
