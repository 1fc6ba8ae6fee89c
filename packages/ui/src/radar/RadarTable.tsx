'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { triangle, triangleDown } from '../internals/shapes';

import type { RadarAxis } from '../radar-svg';
import { useRadar } from './RadarContext';
import { useMessages } from './useMessages';

export type RadarTableProps = Omit<ComponentPropsWithRef<'table'>, 'children'>;

/** The values of the radar: an axis a row, a level a column, and how far they are apart. */
export function RadarTable({ className, ...rest }: RadarTableProps) {
  const messages = useMessages();
  const { data } = useRadar('Table');
  const { axes, axesAre, levels, scale } = data;
  if (axes.length === 0) return <p className="lk-radar-nothing lk-soft">{messages.nothingToDraw}</p>;
  return (
    <table {...rest} className={classNames('lk-table lk-radar-table', className)}>
      <caption className="lk-hidden">{messages.radarTitle(axesAre, scale)}</caption>
      <thead>
        <tr>
          <th scope="col">{axesAre === 'scales' ? messages.scale : messages.competency}</th>
          {levels.map(({ title, code }, i) => (
            <th key={i} scope="col" title={code === undefined ? undefined : title}>
              <bdi>{code ?? title}</bdi>
            </th>
          ))}
          {levels.length > 1 && <th scope="col">{messages.change}</th>}
        </tr>
      </thead>
      <tbody>
        {axes.map((axis) => (
          <Row key={axis.id} axis={axis} isWeight={axesAre === 'weights'} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ axis, isWeight }: { axis: RadarAxis; isWeight: boolean }) {
  const messages = useMessages();
  const [from, to] = axis.values;
  const isRaised = from?.ring !== undefined && to?.ring !== undefined && to.ring > from.ring;
  return (
    <tr>
      <th scope="row">
        <bdi>{axis.title}</bdi>
      </th>
      {axis.values.map((value, i) => (
        <td key={i} data-raised={i === 1 && isRaised ? '' : undefined}>
          {value ? <bdi>{value.text}</bdi> : <span className="lk-faint">{messages.noStep}</span>}
        </td>
      ))}
      {axis.values.length > 1 && (
        <td>
          <Difference axis={axis} isWeight={isWeight} />
        </td>
      )}
    </tr>
  );
}

function Difference({ axis: { values }, isWeight }: { axis: RadarAxis; isWeight: boolean }) {
  const messages = useMessages();
  const [from, to] = values;
  if (!from || !to) return null;
  if (from.text === to.text) return <span className="lk-faint">{messages.unchangedStep}</span>;
  if (from.ring === undefined || to.ring === undefined) return messages.changed;
  const isUp = to.ring > from.ring;
  const [more, less] = isWeight ? [messages.weightMore, messages.weightLess] : [messages.stepsUp, messages.stepsDown];
  const distance = isWeight ? Math.abs(Number(to.text) - Number(from.text)) : Math.abs(to.ring - from.ring);
  return (
    <span className="lk-radar-difference">
      <Icon shape={isUp ? triangle : triangleDown} />
      {(isUp ? more : less)(distance)}
    </span>
  );
}
