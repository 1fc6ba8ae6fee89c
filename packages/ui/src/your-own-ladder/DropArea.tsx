import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { SourceFile } from '@ladderkit/formats';
import { filesFromDrop, filesFromInput } from './filesFrom';

export interface DropAreaProps {
  /** What the area is for, such as "Your ladder". */
  label: string;
  /** Drops anywhere on the page count as drops here. */
  takesWholePage?: boolean | undefined;
  onFiles: (files: Promise<SourceFile[]>) => void;
  children: ReactNode;
}

/** A place to drop files or a folder on, and two buttons that do the same for a keyboard. */
export function DropArea({ label, takesWholePage = false, onFiles, children }: DropAreaProps) {
  const area = useRef<HTMLElement>(null);
  const isOver = useFileDrop(area, takesWholePage, onFiles);
  return (
    <section ref={area} className="own-drop" aria-label={label} data-over={isOver ? '' : undefined}>
      {children}
      <div className="own-buttons">
        <FileButton onFiles={onFiles}>Choose files</FileButton>
        <FileButton isFolder onFiles={onFiles}>
          Choose a folder
        </FileButton>
      </div>
    </section>
  );
}

interface FileButtonProps {
  isFolder?: boolean;
  onFiles: DropAreaProps['onFiles'];
  children: ReactNode;
}

function FileButton({ isFolder = false, onFiles, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="lk-button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        // all browsers know it, React's types do not
        {...(isFolder && { webkitdirectory: '' })}
        onChange={({ currentTarget }) => {
          onFiles(filesFromInput(currentTarget));
          // the same file can be chosen again once it was edited
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Listens for files that are dragged over an element, or over the page; says whether some are there. */
function useFileDrop(
  area: { readonly current: HTMLElement | null },
  takesWholePage: boolean,
  onFiles: DropAreaProps['onFiles'],
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  // before the first paint, so that no drop goes to the browser, which would leave the page for the file
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const isHere = (event: DragEvent) => {
      const isOnArea = (target: EventTarget | null) => target instanceof Element && target.closest('.own-drop');
      const holdsFiles = event.dataTransfer?.types.includes('Files') === true;
      const on = isOnArea(event.target);
      return holdsFiles && (on ? on === element : takesWholePage);
    };
    const over = (event: DragEvent) => {
      const here = isHere(event);
      setOver(here);
      if (here) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!isHere(event) || !event.dataTransfer) return;
      event.preventDefault();
      latest.current(filesFromDrop(event.dataTransfer));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('dragleave', leave);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('dragleave', leave);
    };
  }, [area, takesWholePage]);
  return isOver;
}
