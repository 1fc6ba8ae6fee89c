'use client';
import { useId, useMemo, useState, type ComponentPropsWithRef, type CSSProperties } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { chevron } from '../internals/shapes';
import { useMessages } from './useMessages';
import { foldsOf, type Folded } from './foldsOf';
import type { Lattice } from './latticesOf';
import { useLadderMap } from './LadderMapContext';
import { LadderMapGrid } from './LadderMapGrid';
import { LadderMapRoles } from './LadderMapRoles';

export interface LadderMapFigureProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Tracks side by side, as the figures of the ladder are found by `LadderMap.Figures`. */
  lattice: Lattice;
}

/** One figure: the lattice, the roles beside it, and at little width the folds of a long track. */
export function LadderMapFigure({ lattice, className, ...rest }: LadderMapFigureProps) {
  const { current, target, value } = useLadderMap('Figure');
  const gridId = useId();
  const [open, setOpen] = useState({ above: false, below: false });
  const folds = useMemo(() => foldsOf(lattice, [value, current, target]), [lattice, value, current, target]);
  const isFolded = (row: number) =>
    (['above', 'below'] as const).some((side) => {
      const fold = folds[side];
      return fold && !open[side] && row >= fold.start && row < fold.end;
    });
  const toggle = (side: 'above' | 'below') =>
    folds[side] && (
      <FoldButton
        fold={folds[side]}
        isOpen={open[side]}
        controls={gridId}
        onClick={() => setOpen({ ...open, [side]: !open[side] })}
      />
    );
  const tracks = lattice.tracks.length;
  return (
    <div {...rest} className={classNames('lk-map-figure', className)} data-tracks={tracks > 2 ? 'many' : tracks}>
      {toggle('above')}
      <div className="lk-map-lattice" style={{ '--lk-map-tracks': tracks } as CSSProperties}>
        <LadderMapGrid id={gridId} lattice={lattice} isFolded={isFolded} />
        {toggle('below')}
        <LadderMapRoles lattice={lattice} />
      </div>
    </div>
  );
}

interface FoldButtonProps {
  fold: Folded;
  isOpen: boolean;
  controls: string;
  onClick: () => void;
}

function FoldButton({ fold, isOpen, controls, onClick }: FoldButtonProps) {
  const messages = useMessages();
  return (
    <button
      type="button"
      className="lk-button lk-map-fold"
      data-quiet
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onClick}
    >
      <Icon shape={chevron} className="lk-chevron" data-down={isOpen ? '' : undefined} />
      {messages.levelsFolded(fold.levels, fold.ranks)}
    </button>
  );
}
