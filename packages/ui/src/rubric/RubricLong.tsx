'use client';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useMessages } from './useMessages';

export interface RubricLongProps {
  /** How much there is to read. */
  letters: number;
  children: ReactNode;
}

/** About fourteen lines of a narrow column: more of them would push the rest of the row out of sight. */
const MANY_LETTERS = 480;

/** The text of a cell: what is long is cut off to the eye, and shown in full on demand. Find and print see all of it. */
export function RubricLong({ letters, children }: RubricLongProps) {
  return letters > MANY_LETTERS ? <Cut>{children}</Cut> : <div className="lk-rubric-text">{children}</div>;
}

function Cut({ children }: { children: ReactNode }) {
  const messages = useMessages();
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const element = text.current;
    if (!element || isOpen) return;
    const observer = new ResizeObserver(() => setFits(element.scrollHeight <= element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen]);
  return (
    <>
      <div ref={text} className="lk-rubric-text" id={id} data-cut={isOpen || fits ? undefined : ''}>
        {children}
      </div>
      {(isOpen || !fits) && (
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
      )}
    </>
  );
}
