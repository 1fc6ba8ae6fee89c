// A matrix of 2,000 rows and 12 levels, read from CSV. usage: node packages/formats/bench/csv.mjs (after a build)
import { fromCsv } from '@ladderkit/formats/csv';

const levels = Array.from({ length: 12 }, (_, level) => `L${level + 1} – Engineer ${level + 1}`);
const rows = Array.from({ length: 2000 }, (_, row) =>
  [`Competency ${row}`, ...levels.map((_, level) => `"Handles case ${row} at level ${level}, and says why."`)].join(
    ',',
  ),
);
const content = `Competency,${levels.join(',')}\n${rows.join('\n')}\n`;

const times = [];
for (let run = 0; run < 6; run++) {
  const start = performance.now();
  const { value } = fromCsv([{ path: 'ladder.csv', content }]);
  times.push(performance.now() - start);
  if (value?.expectations.length !== 24_000) throw new Error('ladderkit: the benchmark no longer reads every cell.');
}
const median = times.sort((a, b) => a - b)[3] ?? Infinity;
console.log(
  `| CSV import, 2,000 rows × 12 levels | ${Math.round(median)} ms | 1,000 ms | ${median <= 1000 ? 'yes' : 'no'} |`,
);
if (median > 1000) process.exitCode = 1;
