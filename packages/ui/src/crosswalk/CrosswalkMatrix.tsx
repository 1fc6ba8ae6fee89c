'use client';
import { useMemo, type ComponentPropsWithRef, type CSSProperties } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { affinityOf, type AffinitySection } from './affinityOf';
import { useCrosswalk } from './CrosswalkContext';

/** From here on a square is filled: a meeting one can rely on. */
const STRONG = 50;

/** How much each section of the one side has to do with each of the other: a square by its area, and the number. */
export function CrosswalkMatrix({ className, ...rest }: Omit<ComponentPropsWithRef<'section'>, 'children'>) {
  const { comparison, groups, linksAt, headingLevel, id } = useCrosswalk('Matrix');
  const messages = useMessages();
  const { from, to, shares } = useMemo(() => affinityOf(comparison, groups, linksAt), [comparison, groups, linksAt]);
  const names = { from: comparison.from.ladder.title, to: comparison.to.ladder.title };
  const titleOf = ({ title = messages.otherStatements }: AffinitySection) => <bdi>{title}</bdi>;
  if (from.length < 2 && to.length < 2) return null;
  return (
    <section aria-labelledby={`${id}meet`} {...rest} className={classNames('lk-cross-block', className)}>
      <Heading level={headingLevel} depth={1} id={`${id}meet`} className="lk-lead">
        {messages.whereSectionsMeet}
      </Heading>
      <p className="lk-small lk-soft">{messages.affinityRead(names)}</p>
      <div className="lk-cross-scroll" role="group" aria-labelledby={`${id}meet`} tabIndex={0}>
        <table aria-labelledby={`${id}meet`} className="lk-cross-matrix lk-small">
          <thead>
            <tr>
              <td />
              {to.map((section) => (
                <th key={section.id} scope="col">
                  {titleOf(section)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from.map((section, i) => (
              <tr key={section.id}>
                <th scope="row">{titleOf(section)}</th>
                {shares[i]?.map((share, j) => (
                  <td key={j}>
                    <Square share={share} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Square({ share }: { share: number }) {
  const messages = useMessages();
  const side = { '--lk-share': Math.sqrt(share / 100) } as CSSProperties;
  return (
    <div className="lk-cross-affinity lk-caption lk-soft" data-weak={share < STRONG ? '' : undefined}>
      {share > 0 && <i style={side} />}
      {messages.share(share)}
    </div>
  );
}
