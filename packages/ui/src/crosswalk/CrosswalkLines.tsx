'use client';
import { Fragment } from 'react';
import { pin } from '../internals/shapes';
import { useCrosswalk } from './CrosswalkContext';
import type { CrosswalkLink } from './linksOf';
import type { Anchors } from './useAnchors';

/** One line for each link, of the substance of its certainty. Drawn once the statements have been measured; the table has the same. */
export function CrosswalkLines({ anchors }: { anchors: Anchors | undefined }) {
  const { links, faint, selected, select } = useCrosswalk('Figure');
  return (
    <svg className="lk-cross-lines" aria-hidden="true">
      {anchors &&
        links.map((link) => {
          const isNear = link.from === selected?.from || link.to === selected?.to;
          const isDrawn = link.review !== 'rejected' && (isNear || !faint.has(link));
          const line = isDrawn ? lineOf(link, anchors) : undefined;
          if (!line) return null;
          const { path, x, y } = line;
          return (
            <Fragment key={link.id}>
              <path className="lk-cross-reach" d={path} onClick={() => select(link.id)} />
              <path
                className="lk-cross-link"
                data-confidence={link.confidence}
                data-selected={link === selected ? '' : undefined}
                data-near={isNear ? '' : undefined}
                d={path}
              />
              {link.review === 'pinned' && (
                <g className="lk-cross-pinmark" transform={`translate(${x - 8} ${y - 8})`}>
                  <circle cx="8" cy="8" r="11" />
                  <path d={pin.lines} />
                </g>
              )}
            </Fragment>
          );
        })}
    </svg>
  );
}

/** A curve that leaves and arrives level; and its middle. */
function lineOf({ from, to }: CrosswalkLink, { heights, width, direction }: Anchors) {
  const [y1, y2] = [heights.get(`from ${from.id}`), heights.get(`to ${to.id}`)];
  if (y1 === undefined || y2 === undefined) return undefined;
  const [x1, x2] = direction === 'rtl' ? [width, 0] : [0, width];
  const middle = width / 2;
  return { path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, x: middle, y: (y1 + y2) / 2 };
}
