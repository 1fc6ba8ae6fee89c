import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { ColourBlindness } from './ColourBlindness';
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
  const [colours, setColours] = useState<ReadonlyMap<string, string>>(new Map());
  useLayoutEffect(() => {
    const swatches = [...(table.current?.querySelectorAll<HTMLElement>('[data-swatch]') ?? [])];
    // measured once the colours are on the page: only the browser knows them
    setColours(
      new Map(swatches.map((swatch) => [swatch.dataset['swatch'] ?? '', getComputedStyle(swatch).backgroundColor])),
    );
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
                <td>{contrast(colours.get(name) ?? '', colours.get('paper') ?? '').toFixed(1)}</td>
                <td className="lk-small lk-soft">{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>With colour blindness</h2>
      <p className="lk-body">
        Computed from the colours of this page. 2 is just noticeable; from 10 on, nobody takes one for the other. Where
        colours are gone, line and shape remain: underlined and struck through, plus and minus, solid and dashed.
      </p>
      {colours.size > 0 && <ColourBlindness colours={colours} />}
    </FoundationsPage>
  );
}
