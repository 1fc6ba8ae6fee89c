import { FoundationsPage } from './FoundationsPage';

const SIZES = [
  { name: 'caption', times: '.75', use: 'codes, step words, the chip' },
  { name: 'small', times: '.8125', use: 'cells, controls, remarks' },
  { name: 'body', times: '.9375', use: 'statements, names of competencies' },
  { name: 'lead', times: '1.0625', use: 'summaries' },
  { name: 'title', times: '1.3125', use: 'the title of a component' },
  { name: 'display', times: '1.75', use: 'the title of a level or page' },
];

/** The type scale: six sizes of the host's own font. */
export function Type() {
  return (
    <FoundationsPage
      title="Type"
      summary="Your page’s own font, in six sizes that are multiples of its text size, measured once where a component starts. Two weights, 400 and 600, since every font has them. Figures line up; nothing is set in capitals."
    >
      <div className="foundations-scroll" role="region" aria-label="The type scale" tabIndex={0}>
        <table className="foundations-table">
          <thead>
            <tr>
              <th scope="col">Size</th>
              <th scope="col">Times the host’s</th>
              <th scope="col">In use</th>
              <th scope="col">For</th>
            </tr>
          </thead>
          <tbody>
            {SIZES.map(({ name, times, use }) => (
              <tr key={name}>
                <th scope="row">
                  <code>--lk-text-{name}</code>
                </th>
                <td>
                  <span dir="ltr">{times}</span>
                </td>
                <td className={`lk-${name}`}>Says early when a date is in doubt</td>
                <td className="lk-small lk-soft">{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoundationsPage>
  );
}
