import { expect, it } from 'vitest';
import { compareVersions } from '../../compare/axis/compareVersions';
import type { Ladder } from '../../model/Ladder';
import { withMeaning } from '../../people/withMeaning';
import { toMarkdown } from '../index';
import { changelogOf } from './index';

const steps = [
  { id: 'helps', title: 'Helps', rank: 1 },
  { id: 'steers', title: 'Steers', rank: 2 },
];

const crew = (step: string, text: string): Ladder => ({
  format: 'ladderkit/1',
  id: 'ferry',
  title: 'Ferry',
  scales: [{ id: 'hand', title: 'Hand', steps }],
  competencies: [{ id: 'helm', title: 'Helm' }],
  levels: [{ id: 'mate', title: 'Mate', steps: [{ scale: 'hand', step, competency: 'helm' }] }],
  expectations: [
    { id: `mate.${step}`, level: 'mate', competency: 'helm', text },
    { id: 'rest', level: 'mate', competency: 'helm', text: 'Signs the log at the end of each watch.' },
  ],
});

it('tells with a step that rose what its statements say, and takes nothing for less', () => {
  const before = crew('helps', '**Helps**: holds the ropes while others dock');
  const after = crew('steers', '**Steers**: brings the ferry in at night and in fog');
  expect(toMarkdown(changelogOf(withMeaning(compareVersions(before, after))))).toBe(`## Ferry: changes

A **major** version: 1 step raised.

**More is asked of**: Mate.

### Mate

- **▲ Raised** Hand, Helm: Helps → **Steers**
  - Now: **Steers**: brings the ferry in at night and in fog
`);
});
