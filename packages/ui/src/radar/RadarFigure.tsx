'use client';
import { createElement, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { drawRadar, type Drawing } from '../radar-svg/drawRadar';
import { useRadar } from './RadarContext';

export type RadarFigureProps = Omit<ComponentPropsWithRef<'figure'>, 'children'>;

const [WIDE, NARROW] = [640, 328];

/** The picture, in two widths of which the container shows one. Nothing where it would be no shape: the table says it all. */
export function RadarFigure({ className, ...rest }: RadarFigureProps) {
  const messages = useMessages();
  const { data, language } = useRadar('Figure');
  const { radarTitle, radarPicture, radarFromTo } = messages;
  const [wide, narrow] = useMemo(
    () => [WIDE, NARROW].map((width) => drawRadar(data, { width, fromTo: radarFromTo, paper: 'none' })),
    [data, radarFromTo],
  );
  if (!wide || !narrow) return null;
  const name = radarPicture(
    radarTitle(data.axesAre, data.scale),
    data.levels.map(({ title }) => title),
  );
  return (
    <figure {...rest} className={classNames('lk-radar-figure', className)} lang={language}>
      <Picture drawing={wide} name={name} width="wide" />
      <Picture drawing={narrow} name={name} width="narrow" />
    </figure>
  );
}

function Picture({ drawing, name, width }: { drawing: Drawing; name: string; width: 'wide' | 'narrow' }) {
  return (
    <svg viewBox={drawing.viewBox} role="img" aria-label={name} direction="ltr" fill="none" data-width={width}>
      {drawing.shapes.map(({ tag, attributes, text }, i) => createElement(tag, { key: i, ...attributes }, text))}
    </svg>
  );
}
