import type { Ladder } from '@ladderkit/core';
import { compareLadders, compareLevels, compareVersions } from '@ladderkit/core/compare';
import { explainLinks } from '@ladderkit/core/compare/why';
import { stepSizes, withMeaning } from '@ladderkit/core/people';
import { toHtml } from '@ladderkit/core/print/html';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Crosswalk } from '../crosswalk';
import { hostileLadder } from '../internals/testing/hostileLadder';
import { hostileMessages } from '../internals/testing/hostileMessages';
import { LadderDiff } from '../ladder-diff';
import { LadderMap } from '../ladder-map';
import { LadderPage } from '../ladder-page';
import { LadderProvider } from '../ladder-provider';
import { LadderSearch } from '../ladder-search';
import { LevelDiff } from '../level-diff';
import { LevelProfile } from '../level-profile';
import { LevelTabs } from '../level-tabs';
import { Radar } from '../radar';
import { radarOf, radarSvg } from '../radar-svg';
import { Rubric } from '../rubric';
import { StepSizes } from '../step-sizes';

const ladder = hostileLadder();
const other = hostileLadder(7);
const [first, second, third] = ladder.levels.map(({ id }) => id);

/** Text that would run a script wherever it became markup, in every field of every component: it stays text. */
const meta = {
  title: 'Foundations/Untrusted text',
  tags: ['!autodocs'],
  parameters: {
    // the languages that these ladders claim are attacks too
    a11y: { options: { rules: { 'valid-lang': { enabled: false } } } },
  },
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const InLadderMap: Story = {
  render: () => <LadderMap ladder={ladder} current={first} target={third} compare={compareLevels} />,
};
export const InLevelProfile: Story = { render: () => <LevelProfile ladder={ladder} level={second} /> };
export const InLevelTabs: Story = {
  render: () => <LevelTabs ladder={ladder} current={second} defaultValue={second} />,
};
export const InRubric: Story = {
  render: () => <Rubric ladder={ladder} current={second} defaultView="changes" compare={compareLevels} />,
};
export const InLevelDiff: Story = {
  render: () => <LevelDiff comparison={withMeaning(compareLevels(ladder, first ?? '', third ?? ''))} />,
};
export const InLadderDiff: Story = {
  render: () => <LadderDiff comparison={withMeaning(compareVersions(ladder, { ...other, id: ladder.id }))} />,
};
export const InCrosswalk: Story = {
  render: () => (
    <Crosswalk
      comparison={compareLadders(
        { ladder: everySecond(ladder, 0), level: first ?? '' },
        { ladder: everySecond(other, 1), level: second ?? '' },
        { why: explainLinks },
      )}
    />
  ),
};
export const InRadar: Story = {
  render: () => <Radar ladder={ladder} levels={ladder.levels.slice(0, 2).map(({ id }) => id)} />,
};
export const InStepSizes: Story = { render: () => <StepSizes sizes={stepSizes(ladder, { compare: compareLevels })} /> };
export const InLadderSearch: Story = { render: () => <LadderSearch ladder={ladder} /> };
export const InLadderPage: Story = {
  render: () => <LadderPage ladder={ladder} address="none" current={first} target={third} />,
};

/** Translations are text as well. */
export const InMessages: Story = {
  render: () => (
    <LadderProvider messages={hostileMessages()}>
      <LadderPage ladder={ladder} address="none" current={first} target={third} />
    </LadderProvider>
  ),
};

/** What hosts write into their pages as it comes: the figure as SVG, a comparison as HTML. */
export const InWrittenMarkup: Story = {
  render: () => <div className="lk" ref={(element) => element?.replaceChildren(writtenMarkup())} />,
};

/** In a fragment, scripts would run: in `innerHTML` they would not. */
function writtenMarkup(): DocumentFragment {
  const svg = radarSvg(radarOf(ladder, { levels: ladder.levels.slice(0, 2).map(({ id }) => id) }));
  const html = toHtml(compareLevels(ladder, first ?? '', third ?? ''));
  return document.createRange().createContextualFragment(svg + html);
}

/** A crosswalk shows each statement many times over, so its two sides share them out. */
function everySecond(whole: Ladder, rest: 0 | 1): Ladder {
  return { ...whole, expectations: whole.expectations.filter((_, i) => i % 2 === rest) };
}
