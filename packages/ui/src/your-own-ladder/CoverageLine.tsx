import type { SourceCoverage } from '@ladderkit/formats';

/** Where the words of all sources went, in one line. */
export function CoverageLine({ coverage }: { coverage: readonly SourceCoverage[] }) {
  const sum = (what: Exclude<keyof SourceCoverage, 'path'>) =>
    coverage.reduce((total, source) => total + source[what], 0).toLocaleString('en');
  if (coverage.every(({ words }) => words === 0)) return null;
  return (
    <p className="own-coverage lk-small">
      <strong>{sum('words')} words:</strong> {sum('model')} in the model, {sum('notes')} in notes, {sum('unmapped')} in
      blocks that have no room in it, {sum('messages')} quoted in messages, {sum('lost')} lost.
    </p>
  );
}
