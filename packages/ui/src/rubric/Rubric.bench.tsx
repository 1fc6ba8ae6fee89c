import type { Ladder } from '@ladderkit/core';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { bench, describe } from 'vitest';
import '../styles/styles.css';
import { Rubric } from './Rubric';

const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const text = (row: number, level: number) =>
  `Does work of kind ${row} that reaches ${level} people, and says early when it is late.`;
const ladder: Ladder = {
  format: 'ladderkit/1',
  id: 'large',
  title: 'Large',
  levels: range(12).map((rank) => ({ id: `l${rank}`, title: `Level ${rank}`, rank })),
  competencies: range(84).map((row) => ({ id: `c${row}`, title: `Competency ${row}` })),
  expectations: range(12).flatMap((level) =>
    range(84).map((row) => ({
      id: `l${level}c${row}`,
      level: `l${level}`,
      competency: `c${row}`,
      text: text(row, level),
    })),
  ),
};

/** The same text as somebody would write it by hand for this one ladder. */
const byHand = (
  <table>
    <tbody>
      {range(84).map((row) => (
        <tr key={row}>
          <th>Competency {row}</th>
          {range(12).map((level) => (
            <td key={level}>{text(row, level)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** From nothing to laid out. */
function mount(element: ReactElement) {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(element));
  container.getBoundingClientRect();
  root.unmount();
  container.remove();
}

describe('first mount of 1,008 cells', () => {
  bench('a table by hand', () => mount(byHand), { time: 1500 });
  bench('the rubric', () => mount(<Rubric ladder={ladder} />), { time: 1500 });
});
