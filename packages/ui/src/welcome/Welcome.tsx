import type { Comparison, Row } from '@ladderkit/core';
import { compareLadders, compareLevels } from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { withMeaning } from '@ladderkit/core/people';
import { halden, northwind1 } from '@ladderkit/sample-ladders';
import { Crosswalk } from '../crosswalk';
import { LadderMap } from '../ladder-map';
import { LevelDiff } from '../level-diff';
import './welcome.css';

/** The product in one screen: a ladder, what its next level asks anew, and how it stands beside another company's. */
export function Welcome() {
  const ladder = northwind1();
  const step = withMeaning(compareLevels(ladder, 'e4', 'e5', { lexicon: lexiconEn }));
  const companies = compareLadders(
    { ladder, level: 'm2' },
    { ladder: halden(), level: 'engineering-manager' },
    { lexicon: lexiconEn },
  );
  return (
    <main className="welcome">
      <header>
        <h1>Career ladders, read, compared and shown.</h1>
        <p>
          Ladderkit reads the ladder that you have into one typed model. It compares levels, tracks, versions and
          companies, and says how sure it is. Every component below is live, and takes the type and colours of your
          page.
        </p>
        <p className="welcome-ways">
          <code>npm install @ladderkit/ui</code>
          <a href="./?path=/story/your-own-ladder--default" target="_top">
            Drop your own ladder
          </a>
          <a href="./?path=/docs/components-ladderpage--docs" target="_top">
            A whole ladder as one page
          </a>
        </p>
      </header>
      <div className="welcome-pair">
        <LadderMap ladder={ladder} current="e4" target="m2">
          <LadderMap.Head />
          <LadderMap.Figures />
        </LadderMap>
        <LevelDiff
          comparison={excerpt(step, (row) => row.to.some(({ competency }) => competency?.startsWith('design')))}
        >
          <LevelDiff.Head>{[]}</LevelDiff.Head>
          <LevelDiff.Steps />
          <LevelDiff.Rows />
        </LevelDiff>
      </div>
      <Crosswalk
        comparison={excerpt(companies, (row) => row.links.some(({ confidence }) => confidence !== 'possible'))}
      >
        <Crosswalk.Head />
        <Crosswalk.Figure />
      </Crosswalk>
    </main>
  );
}

/** Some rows of a comparison, examples left out. */
function excerpt(comparison: Comparison, isWanted: (row: Row) => boolean): Comparison {
  const isExample = ({ from, to }: Row) => [...from, ...to].some(({ kind }) => kind === 'example');
  return { ...comparison, rows: comparison.rows.filter((row) => isWanted(row) && !isExample(row)) };
}
