import { useRef, useState } from 'react';
import type { SourceFile } from '@ladderkit/formats';
import { readLadder, type LadderRead } from './readLadder';

/** What a drop area knows: nothing, that it reads, what it has read, or why it could not. */
export type Reading =
  | { state: 'waiting' }
  | { state: 'reading'; files: number | undefined }
  | { state: 'read'; read: LadderRead }
  | { state: 'failed'; why: string };

/** Reads files as they come; what was dropped last wins. */
export function useLadderRead() {
  const [reading, setReading] = useState<Reading>({ state: 'waiting' });
  const latest = useRef<Promise<SourceFile[]>>(undefined);
  const read = async (dropped: Promise<SourceFile[]>) => {
    latest.current = dropped;
    const say = (next: Reading) => {
      if (latest.current === dropped) setReading(next);
    };
    say({ state: 'reading', files: undefined });
    try {
      const files = await dropped;
      if (files.length === 0) {
        say({ state: 'failed', why: 'There was no file in that which a ladder could stand in.' });
        return;
      }
      say({ state: 'reading', files: files.length });
      await nextFrame();
      if (latest.current === dropped) say({ state: 'read', read: readLadder(files) });
    } catch (error) {
      say({ state: 'failed', why: `The browser could not open that: ${String(error)}` });
    }
  };
  return { reading, read };
}

/** Reading keeps the page busy, so what is said about it is painted first. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
