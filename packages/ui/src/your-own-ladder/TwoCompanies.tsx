import { expectationsOf, type Ladder, type Level } from '@ladderkit/core';
import { compareLadders } from '@ladderkit/core/compare';
import { explainLinks } from '@ladderkit/core/compare/why';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { useMemo, useState } from 'react';
import { Crosswalk } from '../crosswalk';

export interface TwoCompaniesProps {
  ladder: Ladder;
  other: Ladder;
}

/** A level of one company's ladder beside a level of another's. */
export function TwoCompanies({ ladder, other }: TwoCompaniesProps) {
  const [ours, setOurs] = useState<string>();
  const [theirs, setTheirs] = useState<string>();
  const level = levelOf(ladder, ours);
  const otherLevel = levelOf(other, theirs);
  const comparison = useMemo(
    () =>
      compareLadders(
        { ladder, level: level?.id },
        { ladder: other, level: otherLevel?.id },
        { lexicon: lexiconEn, why: explainLinks },
      ),
    [ladder, other, level, otherLevel],
  );
  return (
    <section className="own-section" aria-label="Two companies">
      <div className="own-buttons">
        <LevelSelect ladder={ladder} value={level} onChoose={setOurs} />
        <LevelSelect ladder={other} value={otherLevel} onChoose={setTheirs} />
      </div>
      <Crosswalk comparison={comparison} />
    </section>
  );
}

interface LevelSelectProps {
  ladder: Ladder;
  value: Level | undefined;
  onChoose: (level: string) => void;
}

function LevelSelect({ ladder, value, onChoose }: LevelSelectProps) {
  return (
    <label className="own-level lk-small lk-soft">
      {ladder.title}
      <select className="lk-select" value={value?.id} onChange={(event) => onChoose(event.target.value)}>
        {ladder.levels.map(({ id, title, code }) => (
          <option key={id} value={id}>
            {[title, code].filter(Boolean).join(' ')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The chosen level, else the one that asks most. */
function levelOf(ladder: Ladder, chosen: string | undefined): Level | undefined {
  const size = ({ id }: Level) => expectationsOf(ladder, id).length;
  return ladder.levels.find(({ id }) => id === chosen) ?? ladder.levels.toSorted((a, b) => size(b) - size(a))[0];
}
