import { compareLadders, type Comparison, type Review } from '@ladderkit/core/compare';
import { explainLinks } from '@ladderkit/core/compare/why';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { halden, northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { smallCrosswalk } from '../internals/testing/smallCrosswalk';
import { CrosswalkRoot } from './CrosswalkRoot';
import { Crosswalk } from './index';

const northwind = { ladder: northwind1(), level: 'm2' };
const other = { ladder: halden(), level: 'engineering-manager' };
const comparison = compareLadders(northwind, other, { lexicon: lexiconEn, why: explainLinks });

/**
 * Which statements of two companies correspond: n to m, each link with how sure it is and why, as a drawing and as a table.
 * What has no counterpart names its nearest candidates, because a comparison that finds nothing does not show that there is
 * nothing.
 *
 * **Use it** to see what two companies ask of the same role, and to review the links by hand. **Do not use it** for two levels
 * or versions of one ladder: there a statement has one counterpart, and `LevelDiff` shows what happened to it.
 *
 * ```tsx
 * import { compareLadders } from '@ladderkit/core/compare';
 * import { explainLinks } from '@ladderkit/core/compare/why';
 * import { lexiconEn } from '@ladderkit/core/lexicon-en';
 * import { Crosswalk } from '@ladderkit/ui/crosswalk';
 * import '@ladderkit/ui/styles.css';
 *
 * const comparison = compareLadders(
 *   { ladder: ours, level: 'm2' },
 *   { ladder: theirs, level: 'em' },
 *   { lexicon: lexiconEn, why: explainLinks },
 * );
 *
 * <Crosswalk comparison={comparison} />
 * ```
 *
 * Without `why` no reasons are shown. What a person pins or rejects comes by `onReviewsChange`; keep it, and give it back as
 * `reviews`, to this component and to `compareLadders`.
 *
 * ### Anatomy
 *
 * ```tsx
 * <Crosswalk.Root comparison={comparison}>
 *   <Crosswalk.Head />
 *   <Crosswalk.Figure />
 *   <Crosswalk.Why />
 *   <Crosswalk.Table />
 *   <Crosswalk.Unlinked />
 *   <Crosswalk.Matrix />
 * </Crosswalk.Root>
 * ```
 *
 * `Crosswalk.Figure` holds two `Crosswalk.Side`, these hold `Crosswalk.Statement`; `Crosswalk.Table` holds `Crosswalk.Row`;
 * `Crosswalk.Why` and each row hold `Crosswalk.Review`.
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Tab</kbd> | everywhere | statements, the reasons, the rows, candidates, in reading order |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | a statement | chooses its surest link, then the next one; without a link, shows what is nearest |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | Pin, Reject, Take back | reviews that link; the focus stays there |
 * | <kbd>P</kbd> | while a link is chosen | pins it, or takes that back |
 * | <kbd>R</kbd> | while a link is chosen | rejects it, or takes that back |
 * | <kbd>Esc</kbd> | while something is chosen | lets go of it |
 *
 * The reasons are a live region, and each review is announced with its statement.
 *
 * Links that are merely possible are many. Where they would drown the drawing they are left out of it until one of their
 * statements is chosen, and folded in the table; both say how many. Below 600 px, and in print, the drawing gives way to the table.
 *
 * ### Tokens
 *
 * `--lk-ink` certain links, `--lk-ink-soft` likely and possible ones, `--lk-accent` what is chosen, `--lk-edge` the rings of what has no
 * counterpart, `--lk-paper` what the reasons stand on, `--lk-density` the air in rows. Lines and words carry `data-confidence`.
 *
 * ### Messages
 *
 * `certain`, `likely`, `possible`, `noCounterpart`, `crosswalkCounts`, `legend`, `whyThisLink`, `reasons`, `chooseStatement`, `alsoNear`,
 * `pin`, `pinned`, `reject`, `rejected`, `takeBack`, `allLinks`, `inCommon`, `nearest`, `nearestRead`, `whereSectionsMeet`,
 * `affinityRead`. `LadderProvider` takes them in your words or in another language.
 */
const meta = {
  title: 'Components/Crosswalk',
  component: CrosswalkRoot,
  args: { comparison: smallCrosswalk() },
  argTypes: { comparison: { control: false }, children: { control: false } },
} satisfies Meta<typeof CrosswalkRoot>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  render: () => <Crosswalk comparison={comparison} />,
};

export const Playground: Story = {
  args: { headingLevel: 2, onReviewsChange: fn(), onValueChange: fn() },
};

/** The words that two statements have in common are marked, and the reasons said. */
export const WhyThisLink: Story = { args: { defaultValue: 'growth→reviews' } };

/** Pinned links carry a pin; rejected ones stay listed, with "Take back". */
export const Reviewed: Story = {
  args: {
    defaultReviews: [
      { from: 'bar', to: 'interview', review: 'pinned' },
      { from: 'declines', to: 'budget', review: 'pinned' },
      { from: 'declines', to: 'roadmap', review: 'rejected' },
    ],
  },
};

/** P and R review the chosen link; a pinned candidate becomes a link. */
export const ReviewWithKeys: Story = {
  play: async ({ canvas, userEvent, canvasElement }) => {
    canvas.getByRole('button', { name: /^Agrees the bar/ }).focus();
    await userEvent.keyboard('{Enter}p');
    await waitFor(() => expect(canvasElement.querySelector('.lk-cross-pinmark')).toBeTruthy());
  },
};

/** Reviews go back into the comparison, which weighs them in. */
export const ReviewsComparedAnew: Story = {
  render: function Anew() {
    const [reviews, setReviews] = useState<readonly Review[]>([]);
    const compared = useMemo(
      () => compareLadders(northwind, other, { lexicon: lexiconEn, why: explainLinks, reviews }),
      [reviews],
    );
    return <Crosswalk comparison={compared} reviews={reviews} onReviewsChange={setReviews} />;
  },
};

/** Forty statements against thirty, one link for each of the forty: still to be followed. */
export const FortyByThirty: Story = { args: { comparison: manyLinks(40, 30), defaultValue: 'a22→b16' } };

export const Narrow: Story = { globals: { width: '360' } };
export const Dark: Story = { args: { defaultValue: 'declines→shields' }, globals: { theme: 'dark' } };
export const RightToLeft: Story = { args: { defaultValue: 'declines→shields' }, globals: { direction: 'rtl' } };

/** A statement without a link: what is nearest on the other side, to pin. */
export const NothingFoundFor: Story = { args: { defaultValue: 'praise→' } };

/** Ten statements against two: the shorter side spreads along the longer one. */
export const OneSideLonger: Story = { args: { comparison: manyLinks(10, 2) } };

/** Nothing was found: said so, with what it does not say. */
export const NoLinks: Story = {
  args: { comparison: { ...smallCrosswalk(), rows: smallCrosswalk().rows.filter(({ links }) => links.length === 0) } },
};

export const NotAComparison: Story = { args: { comparison: { rows: [] } as unknown as Comparison } };

function manyLinks(from: number, to: number): Comparison {
  const confidences = ['certain', 'likely', 'likely', 'possible'] as const;
  const statement = (id: string, i: number, section: string) => ({
    id,
    text: `Statement ${i + 1} of section ${section.toUpperCase()}, about as long as one is.`,
    level: 'manager',
    competency: section,
  });
  const sections = ['a', 'b', 'c', 'd', 'e'];
  const small = smallCrosswalk();
  const competencies = sections.map((id) => ({ id, title: `Section ${id.toUpperCase()}` }));
  return {
    ...small,
    from: { ...small.from, competencies },
    to: { ...small.to, competencies: [...competencies].reverse() },
    rows: Array.from({ length: from }, (_, i) => {
      const j = (i * 7) % 10 === 0 ? (i * 3) % to : Math.floor((i * to) / from);
      return {
        id: `a${i}→b${j}`,
        change: 'related',
        from: [statement(`a${i}`, i, sections[Math.floor((i * 5) / from)] ?? 'a')],
        to: [statement(`b${j}`, j, sections[Math.floor((j * 5) / to)] ?? 'a')],
        links: [{ from: `a${i}`, to: `b${j}`, similarity: 0.5, confidence: confidences[i % 4] ?? 'likely' }],
      };
    }),
  };
}
