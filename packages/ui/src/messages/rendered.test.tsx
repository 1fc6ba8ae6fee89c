import { compareLevels } from '@ladderkit/core/compare';
import { stepSizes } from '@ladderkit/core/people';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Crosswalk } from '../crosswalk';
import { everyChange } from '../internals/testing/everyChange';
import { smallChangelog } from '../internals/testing/smallChangelog';
import { smallCrosswalk } from '../internals/testing/smallCrosswalk';
import { smallLadder } from '../internals/testing/smallLadder';
import { LadderDiff } from '../ladder-diff';
import { LadderMap } from '../ladder-map';
import { LadderPage } from '../ladder-page';
import { LadderProvider } from '../ladder-provider';
import { LadderSearch } from '../ladder-search';
import { LevelDiff } from '../level-diff';
import { LevelProfile } from '../level-profile';
import { LevelTabs } from '../level-tabs';
import { Radar } from '../radar';
import { Rubric } from '../rubric';
import { StepSizes } from '../step-sizes';
import { ar } from './ar';
import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';

const ladder = smallLadder();
const changes = everyChange();
const changelog = smallChangelog();
const crosswalk = smallCrosswalk();
const sizes = stepSizes(ladder, { compare: compareLevels });

const components: Record<string, ReactElement> = {
  Crosswalk: <Crosswalk comparison={crosswalk} defaultValue="growth→reviews" />,
  LadderDiff: <LadderDiff comparison={changelog} />,
  LadderMap: <LadderMap ladder={ladder} current="l2" target="m3" />,
  LadderPage: (
    <LadderPage
      ladder={ladder}
      changes={<LadderDiff comparison={changelog} />}
      compare={compareLevels}
      address="none"
    />
  ),
  LadderSearch: <LadderSearch ladder={ladder} />,
  LevelDiff: <LevelDiff comparison={changes} />,
  'LevelDiff, side by side': <LevelDiff comparison={changes} defaultView="split" />,
  LevelProfile: <LevelProfile ladder={ladder} level="l2" />,
  LevelTabs: <LevelTabs ladder={ladder} />,
  Radar: <Radar ladder={ladder} levels={['l1', 'l2']} />,
  Rubric: <Rubric ladder={ladder} />,
  StepSizes: <StepSizes sizes={sizes} />,
};

/** The words of the samples, which no table of messages translates. */
const data = new Set([ladder, changes, changelog, crosswalk].flatMap(stringsIn).flatMap(lettersIn));

/** All that a reader of a component gets to see or hear, in the words of the kit. */
function wordsOf(element: ReactElement): Set<string> {
  const page = new DOMParser().parseFromString(renderToStaticMarkup(element), 'text/html');
  const nodes = [...page.querySelectorAll('*')];
  const texts = nodes.flatMap((node) =>
    [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? child.nodeValue : [])),
  );
  const names = nodes.flatMap((node) => ['aria-label', 'placeholder', 'title'].map((name) => node.getAttribute(name)));
  const words = [...texts, ...names].map((text) => text?.trim() ?? '');
  return new Set(words.filter((text) => lettersIn(text).some((word) => !data.has(word))));
}

/** What other languages write as English does. */
const SAME: Record<string, string[]> = {
  de: ['Level', 'Version 2'],
  fr: ['Actions', 'Certain', 'Possible', 'Version 2'],
};

describe.each(Object.entries({ ar, de, es, fr, ja, pt }))('in %s', (locale, messages) => {
  test.each(Object.entries(components))('%s shows no English of the kit', (_name, component) => {
    const english = wordsOf(component);
    const own = wordsOf(
      <LadderProvider locale={locale} messages={messages}>
        {component}
      </LadderProvider>,
    );
    expect([...own].filter((text) => english.has(text) && !SAME[locale]?.includes(text))).toEqual([]);
  });
});

function lettersIn(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
