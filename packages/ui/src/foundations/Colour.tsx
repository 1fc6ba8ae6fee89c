import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { contrast } from './contrast';
import { FoundationsPage } from './FoundationsPage';

const ROLES = [
  { name: 'paper', use: 'cells that stick, halos of nodes; set it to the colour of your page' },
  { name: 'sunken', use: 'hover, the chosen segment' },
  { name: 'ink', use: 'text, rulers, rules that open a part' },
  { name: 'ink-soft', use: 'remarks, neutral marks' },
  { name: 'ink-faint', use: 'codes, labels' },
  { name: 'edge', use: 'controls, rails, nodes' },
  { name: 'rule-strong', use: 'decoration only' },
  { name: 'rule', use: 'decoration only' },
  { name: 'accent', use: 'where you are, where you may go, links, focus; never a change' },
  { name: 'added', use: 'new words and statements' },
  { name: 'added-tint', use: 'behind new words' },
  { name: 'removed', use: 'dropped words and statements' },
  { name: 'removed-tint', use: 'behind dropped words' },
];

/** The colour roles, each with its contrast against paper, measured in this very page. */
export function Colour() {
  const table = useRef<HTMLTableElement>(null);
  const [ratios, setRatios] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const swatches = [...(table.current?.querySelectorAll<HTMLElement>('[data-swatch]') ?? [])];
    const colours = new Map(
      swatches.map((swatch) => [swatch.dataset['swatch'] ?? '', getComputedStyle(swatch).backgroundColor]),
    );
    const paper = colours.get('paper') ?? '';
    // measured once the colours are on the page: only the browser knows them
    setRatios(new Map([...colours].map(([name, colour]) => [name, contrast(colour, paper)])));
  }, []);
  return (
    <FoundationsPage
      title="Colour"
      summary="Thirteen roles, light and dark. Change is water and earth, blue and clay: apart in hue, lightness, line and shape, so that they stay apart with every common colour blindness. Set a role by its name, anywhere above a component."
    >
      <div className="foundations-scroll" role="region" aria-label="Colour roles" tabIndex={0}>
        <table ref={table} className="foundations-table">
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">Colour</th>
              <th scope="col">Against paper</th>
              <th scope="col">For</th>
            </tr>
          </thead>
          <tbody>
            {ROLES.map(({ name, use }) => (
              <tr key={name}>
                <th scope="row">
                  <code>--lk-{name}</code>
                </th>
                <td>
                  <span
                    data-swatch={name}
                    style={{ '--swatch': `var(--lk-${name}, var(--lk-${name}-default))` } as CSSProperties}
                  />
                </td>
                <td>{ratios.get(name)?.toFixed(1)}</td>
                <td className="lk-small lk-soft">{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoundationsPage>
  );
}
