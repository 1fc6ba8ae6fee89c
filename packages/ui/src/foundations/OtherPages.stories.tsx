import { compareLevels } from '@ladderkit/core/compare';
import { stepSizes, withMeaning } from '@ladderkit/core/people';
import { northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LadderMap } from '../ladder-map';
import { LevelDiff } from '../level-diff';
import { LevelProfile } from '../level-profile';
import { Rubric } from '../rubric';
import { StepSizes } from '../step-sizes';

/** The kit in pages that were not made for it. Their rules stand in no layer, so they win over all of ours: what then? */
const meta = { title: 'Foundations/In other pages', tags: ['!autodocs'] } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** A reset of the old kind: nothing has a margin, a padding, a bullet, a border or a font of its own. */
export const AfterAReset: Story = {
  render: () => (
    <Host
      css={`
        *,
        *::before,
        *::after {
          box-sizing: border-box;
        }
        h1,
        h2,
        h3,
        h4,
        p,
        ul,
        ol,
        dl,
        dd,
        figure,
        fieldset,
        legend,
        table,
        caption,
        th,
        td {
          margin: 0;
          padding: 0;
          border: 0;
          font: inherit;
        }
        ul,
        ol {
          list-style: none;
        }
        table {
          border-collapse: collapse;
          border-spacing: 0;
        }
        button,
        input,
        select {
          margin: 0;
          font: inherit;
          color: inherit;
        }
        a {
          color: inherit;
        }
        svg,
        img {
          display: block;
          max-width: 100%;
        }
      `}
    />
  ),
};

/** A site of documents: its tables are blocks with borders and stripes, its links and lists have looks of their own. */
export const AmongDocuments: Story = {
  render: () => (
    <Host
      css={`
        .host {
          line-height: 1.65;
        }
        h2,
        h3,
        h4 {
          margin: 1.5em 0 0.5em;
          line-height: 1.25;
          font-weight: 700;
        }
        p {
          margin: 0 0 1em;
        }
        ul {
          margin: 0 0 1em;
          padding-inline-start: 2em;
        }
        li + li {
          margin-top: 0.25em;
        }
        table {
          display: block;
          overflow: auto;
          margin-bottom: 1em;
          border-collapse: collapse;
        }
        table tr:nth-child(2n) {
          background: light-dark(#f6f5f1, #211f1c);
        }
        td,
        th {
          padding: 0.75rem;
          border: 1px solid light-dark(#bdb8ad, #524e47);
        }
        code {
          padding: 0.1em 0.3em;
          border-radius: 4px;
          background: light-dark(#e3e0d9, #34312d);
        }
      `}
    />
  ),
};

/** Another font, another text size, another paper, and a red brand: three names are set, and all follows. */
export const InASerifPage: Story = {
  render: () => (
    <Host
      css={`
        .host {
          font:
            18px/1.6 'Liberation Serif',
            Georgia,
            serif;
          background: light-dark(#fbf7ee, #1d1a15);
          --lk-paper: light-dark(#fbf7ee, #1d1a15);
          --lk-sunken: light-dark(#f1eadb, #2a251e);
          --lk-accent: light-dark(#9c2b2e, #f0a5a2);
        }
      `}
    />
  ),
};

function Host({ css }: { css: string }) {
  const ladder = northwind2();
  const changes = withMeaning(compareLevels(ladder, 'e4', 'e5'));
  return (
    <div className="host">
      <style>{css}</style>
      <LadderMap ladder={ladder} current="e4" target="m2" />
      <LevelDiff comparison={changes} defaultView="split" />
      <Rubric ladder={ladder} levels={['e3', 'e4', 'e5']} competencies={['reliability']} current="e4" />
      <StepSizes sizes={stepSizes(ladder, { compare: compareLevels })} />
      <LevelProfile ladder={ladder} level="m2" />
    </div>
  );
}
