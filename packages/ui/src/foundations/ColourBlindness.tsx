import { difference } from './difference';
import { DEFICIENCIES, seenWith } from './seenWith';

export interface ColourBlindnessProps {
  /** The colours of the page by role, as `rgb(1, 2, 3)`. */
  colours: ReadonlyMap<string, string>;
}

const TITLES = {
  protanopia: 'Protanopia, no red cones',
  deuteranopia: 'Deuteranopia, no green cones',
  tritanopia: 'Tritanopia, no blue cones',
  achromatopsia: 'Achromatopsia, no colour at all',
};

/** What is new and what was dropped, as people see it who see colours otherwise, and how different the two remain. */
export function ColourBlindness({ colours }: ColourBlindnessProps) {
  const colourOf = (role: string) => colours.get(role) ?? 'rgb(0, 0, 0)';
  return (
    <div className="foundations-scroll" role="region" aria-label="With colour blindness" tabIndex={0}>
      <table className="foundations-table">
        <thead>
          <tr>
            <th scope="col">Seen with</th>
            <th scope="col">New</th>
            <th scope="col">Dropped</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {DEFICIENCIES.map((deficiency) => {
            const seen = (role: string) => seenWith(deficiency, colourOf(role));
            return (
              <tr key={deficiency}>
                <th scope="row">{TITLES[deficiency]}</th>
                {['added', 'removed'].map((role) => (
                  <td key={role}>
                    <span className="foundations-seen" style={{ color: seen(role), background: seen(`${role}-tint`) }}>
                      {role === 'added' ? <u>across several teams</u> : <s>within the team</s>}
                    </span>
                  </td>
                ))}
                <td>{difference(seen('added'), seen('removed')).toFixed(0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
