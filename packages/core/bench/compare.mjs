// Comparing versions and levels, beside a brute-force cosine, an exact-string comparer and the Hungarian method; rows for
// docs/benchmarks.md. Needs the built package.
// usage: node --expose-gc packages/core/bench/compare.mjs
import { compareLevels, compareVersions } from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';

const options = { lexicon: lexiconEn };
const random = randomFrom(20260401);
const word = zipfianWords(20_000);

const small = versionsOf(2000);
const ours = best(20, () => compareVersions(...small, options));
const brute = best(2, () => bruteForce(...small.map(textsOf)));
const exact = best(5, () => exactStrings(...small.map(textsOf)));
const similarities = bruteForce(...small.map(textsOf));
const hungarian = best(1, () => assign(similarities));

const large = versionsOf(20_000);
globalThis.gc?.();
let peak = process.memoryUsage().rss;
const watch = () => (peak = Math.max(peak, process.memoryUsage().rss));
const wide = best(1, () => {
  compareVersions(...large, options);
  watch();
});

const levels = twoLevels(versionsOf(50));
for (let i = 0; i < 1000; i++) compareLevels(levels, 'from', 'to', options);
const level = best(200, () => compareLevels(levels, 'from', 'to', options), false);

row('compare versions, 2,000 × 2,000', ours, 150);
ratio('… of a brute-force cosine in the same run', ours / brute, 0.15, `${brute.toFixed(0)} ms`);
fact('… the Hungarian method on the cosines', hungarian);
fact('… exact strings alone', exact);
ratio('compare versions, 20,000 × 20,000, times 2,000 × 2,000', wide / ours, 40, `${(wide / 1000).toFixed(2)} s`);
ratio('… memory, of 1 GiB', peak / 2 ** 30, 1, `${Math.round(peak / 2 ** 20)} MiB`);
row('compare levels, 50 × 50', level, 2);

function row(what, milliseconds, most) {
  const holds = milliseconds <= most;
  console.log(`| ${what} | ${milliseconds.toFixed(1)} ms | ${most} ms | ${holds ? 'yes' : 'no'} |`);
  if (!holds) process.exitCode = 1;
}

function ratio(what, value, most, of) {
  const holds = value <= most;
  console.log(`| ${what} | ${value.toFixed(2)} (${of}) | ${most} | ${holds ? 'yes' : 'no'} |`);
  if (!holds) process.exitCode = 1;
}

function fact(what, milliseconds) {
  console.log(`| ${what} | ${milliseconds.toFixed(1)} ms | – | – |`);
}

/** The best of several runs: what else the machine does only ever makes a run slower. */
function best(runs, work, collect = true) {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    if (collect) globalThis.gc?.();
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** Two versions: two fifths stay, most others are reworded by a quarter of their words, some are new. */
function versionsOf(count) {
  const competencies = Array.from({ length: Math.ceil(count / 50) }, (_, i) => ({
    id: `c${i}`,
    title: `${word()} ${word()}`,
  }));
  const before = Array.from({ length: count }, (_, i) => ({
    id: `before-${i}`,
    level: `l${i % 7}`,
    competency: competencies[Math.floor(i / 50)].id,
    text: sentence(),
  }));
  const after = before.map((each, i) => {
    const share = random();
    if (share < 0.4) return { ...each, id: `after-${i}` };
    if (share > 0.85) return { ...each, id: `after-${i}`, text: sentence() };
    const words = each.text.split(' ').map((known) => (random() < 0.25 ? word() : known));
    return { ...each, id: `after-${i}`, text: words.join(' ') };
  });
  const levels = Array.from({ length: 7 }, (_, i) => ({ id: `l${i}`, title: `Level ${i}` }));
  const ladder = { format: 'ladderkit/1', id: 'bench', title: 'Bench', levels, competencies };
  return [
    { ...ladder, expectations: before },
    { ...ladder, expectations: after },
  ];
}

function twoLevels([before, after]) {
  const at = (level, { expectations }) => expectations.map((each) => ({ ...each, level }));
  const levels = ['from', 'to'].map((id) => ({ id, title: id }));
  return { ...before, levels, expectations: [...at('from', before), ...at('to', after)] };
}

function sentence() {
  return Array.from({ length: 8 + Math.floor(random() * 20) }, word).join(' ');
}

/** Words whose frequency falls with their rank, as in prose; the commonest are English, so that concepts occur. */
function zipfianWords(count) {
  const english =
    'the and to of a in for with team work their engineering code design project technical people product'.split(' ');
  english.push(
    ...'customer feedback quality plan review decisions hiring mentoring delivery incident roadmap goals'.split(' '),
  );
  const syllables = 'ba be di do fa go ka le mi no pa re sa so ta ve'.split(' ');
  const name = (rank) => [...rank.toString(16)].map((digit) => syllables[Number.parseInt(digit, 16)]).join('');
  const words = Array.from({ length: count }, (_, rank) => english[rank] ?? name(rank + 4096));
  const sums = [];
  words.forEach((_, rank) => sums.push((sums[rank - 1] ?? 0) + 1 / (rank + 1)));
  return () => {
    const wanted = random() * sums.at(-1);
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low];
  };
}

function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function textsOf({ expectations }) {
  return expectations.map(({ text }) => text);
}

/** TF-IDF cosines of all pairs, each by walking the shorter text. */
function bruteForce(from, to) {
  const frequency = new Map();
  const counted = [...from, ...to].map((text) => {
    const counts = new Map();
    for (const each of text.split(' ')) counts.set(each, (counts.get(each) ?? 0) + 1);
    for (const each of counts.keys()) frequency.set(each, (frequency.get(each) ?? 0) + 1);
    return counts;
  });
  for (const counts of counted) {
    let squares = 0;
    for (const [each, count] of counts) {
      const weight = count * Math.log(counted.length / frequency.get(each));
      counts.set(each, weight);
      squares += weight * weight;
    }
    for (const [each, weight] of counts) counts.set(each, weight / (Math.sqrt(squares) || 1));
  }
  const right = counted.slice(from.length);
  return counted.slice(0, from.length).map((a) =>
    right.map((b) => {
      const [short, long] = a.size < b.size ? [a, b] : [b, a];
      let sum = 0;
      for (const [each, weight] of short) sum += weight * (long.get(each) ?? 0);
      return sum;
    }),
  );
}

function exactStrings(from, to) {
  const there = new Set(to);
  return from.filter((text) => there.has(text)).length;
}

/** The Hungarian method (shortest augmenting paths) for the largest sum of similarities. */
function assign(matrix) {
  const size = matrix.length;
  const [rows, columns] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const [match, way] = [new Int32Array(size + 1), new Int32Array(size + 1)];
  for (let i = 1; i <= size; i++) {
    match[0] = i;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const row = match[column];
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const cost = -matrix[row - 1][j - 1] - rows[row] - columns[j];
        if (cost < least[j]) [least[j], way[j]] = [cost, column];
        if (least[j] < delta) [delta, next] = [least[j], j];
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          rows[match[j]] += delta;
          columns[j] -= delta;
        } else least[j] -= delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const before = way[column];
      match[column] = match[before];
      column = before;
    } while (column !== 0);
  }
  return match;
}
