import { ChangeMark } from '../internals/ChangeMark';
import { Chip } from '../internals/Chip';
import { FoundationsPage } from './FoundationsPage';

const CHANGES = [
  { change: 'added', word: 'New', bar: 'solid', text: 'new words underlined, on blue' },
  { change: 'removed', word: 'Dropped', bar: 'dashed', text: 'struck through, on clay' },
  { change: 'reworded', word: 'Reworded', bar: 'double, thin', text: 'both, word by word' },
  { change: 'moved', word: 'Moved', bar: 'dotted', text: 'where it stood before' },
  { change: 'split', word: 'Split in 2', bar: 'double, thin', text: 'the old line soft, then its branches' },
  { change: 'merged', word: 'Merged from 2', bar: 'double, thin', text: 'the old lines soft, then the new one' },
  { change: 'same', word: 'Unchanged', bar: 'none', text: 'folded, and open in print' },
] as const;

/** How change is shown: always a mark and its word, so that nothing is lost without colour. */
export function Change() {
  return (
    <FoundationsPage
      title="How change is shown"
      summary="Always a mark and its word, a bar of its own kind beside the statement, and the words themselves. The solid chip belongs to Raised alone: it is what people look for."
    >
      <div className="foundations-scroll" role="region" aria-label="Marks of change" tabIndex={0}>
        <table className="foundations-table">
          <thead>
            <tr>
              <th scope="col">Mark and word</th>
              <th scope="col">Beside the statement</th>
              <th scope="col">In the text</th>
            </tr>
          </thead>
          <tbody>
            {CHANGES.map(({ change, word, bar, text }) => (
              <tr key={change}>
                <th scope="row">
                  <ChangeMark change={change}>{word}</ChangeMark>
                </th>
                <td data-change={change}>
                  <div className="lk-statement lk-small">{bar}</div>
                </td>
                <td className="lk-small lk-soft">{text}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <Chip change="raised" />
              </th>
              <td className="lk-small">filled</td>
              <td className="lk-small lk-soft">what was asked, an arrow, what is asked now</td>
            </tr>
            <tr>
              <th scope="row">
                <Chip change="lowered" />
              </th>
              <td className="lk-small">outlined</td>
              <td className="lk-small lk-soft">the same</td>
            </tr>
          </tbody>
        </table>
      </div>
      <h2>Words</h2>
      <p className="lk-body">
        Leads <del>a feature</del> <ins>a programme of work</ins> from first sketch to retirement,{' '}
        <del>within the team</del> <ins>across several teams</ins>.
      </p>
    </FoundationsPage>
  );
}
