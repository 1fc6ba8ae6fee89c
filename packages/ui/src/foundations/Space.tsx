import { northwind1 } from '@ladderkit/sample-ladders';
import type { CSSProperties } from 'react';
import { Rubric } from '../rubric';
import { FoundationsPage } from './FoundationsPage';

const SPACES = [4, 8, 12, 16, 24, 32, 48];
const DENSITIES = ['compact', 'normal', 'roomy'] as const;

/** The spacing scale, and one rubric in three densities. */
export function Space() {
  return (
    <FoundationsPage
      title="Space and density"
      summary="A four-pixel grid. Density scales the air inside rows and cells, and nothing else: type and targets stay as they are. A target is 28 px high, 44 px under a coarse pointer."
    >
      <table className="foundations-table">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Pixels</th>
            <th scope="col">Length</th>
          </tr>
        </thead>
        <tbody>
          {SPACES.map((pixels, i) => (
            <tr key={pixels}>
              <th scope="row">
                <code>--lk-s{i + 1}</code>
              </th>
              <td>{pixels}</td>
              <td>
                <span data-space style={{ inlineSize: pixels }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {DENSITIES.map((density) => (
        <section key={density} aria-label={density}>
          <h2>
            {density} <code className="lk-faint">data-density=&quot;{density}&quot;</code>
          </h2>
          <Rubric
            ladder={northwind1()}
            levels={['e3', 'e4', 'e5']}
            competencies={['reliability']}
            // the toolbar sets the density for all; here each rubric has its own
            style={{ '--lk-density': 'var(--lk-density-default)' } as CSSProperties}
            data-density={density}
          >
            <Rubric.Table aria-label={`Reliability, ${density}`} />
          </Rubric>
        </section>
      ))}
    </FoundationsPage>
  );
}
