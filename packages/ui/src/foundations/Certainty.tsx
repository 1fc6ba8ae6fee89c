import { Confidence } from '../internals/Confidence';
import { FoundationsPage } from './FoundationsPage';

const SURE = [
  { confidence: 'certain', meaning: 'Nearly the same words, or a person has said so.' },
  { confidence: 'likely', meaning: 'Several ideas in common, and nothing else as near.' },
  { confidence: 'possible', meaning: 'Something in common; read both before you rely on it.' },
  { confidence: 'none', meaning: 'That does not say there is none: the nearest statements stand beside it.' },
] as const;

/** How certainty is shown: a line that loses substance, with its word. */
export function Certainty() {
  return (
    <FoundationsPage
      title="How certainty is shown"
      summary="A line that loses substance, always with its word. The same strokes stand in drawings, legends and tables. No percentages on a link: the reason instead, and the words that show it."
    >
      <table className="foundations-table">
        <thead>
          <tr>
            <th scope="col">Line and word</th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          {SURE.map(({ confidence, meaning }) => (
            <tr key={confidence}>
              <th scope="row">
                <Confidence confidence={confidence} />
              </th>
              <td className="lk-small lk-soft">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FoundationsPage>
  );
}
