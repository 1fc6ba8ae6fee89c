'use client';
import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '../ladder-provider/LadderContext';

export interface RubricLongProps {
  /** How much there is to read. */
  letters: number;
  children: ReactNode;
}

/** About fourteen lines of a column: more of them would push the rest of the row out of sight. */
const MANY_LETTERS = 480;

/** The text of a cell: what is long is cut off to the eye, and shown in full on demand. Find and print see all of it. */
export function RubricLong({ letters, children }: RubricLongProps) {
  const messages = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (letters <= MANY_LETTERS) return <div className="lk-rubric-text">{children}</div>;
  return (
    <>
      <div className="lk-rubric-text" id={id} data-cut={isOpen ? undefined : ''}>
        {children}
      </div>
      <button
        type="button"
        className="lk-button lk-noprint"
        data-quiet
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? messages.lessText : messages.fullText}
      </button>
    </>
  );
}
