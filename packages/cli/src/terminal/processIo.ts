import type { WriteStream } from 'node:tty';
import type { Io, Output } from './Io';

/** The process's own streams. A reader that goes away (`ladderkit … | head`) ends the run quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  return { stdout: outputOf(process.stdout), stderr: outputOf(process.stderr), directory: process.cwd() };
}

/** The width of text that is no terminal's: for files and pipes. */
const WIDTH = 100;
/** Longer lines are hard to read, however wide the window. */
const MAX_WIDTH = 120;

function outputOf(stream: WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    width: Math.min(stream.isTTY ? stream.columns || WIDTH : WIDTH, MAX_WIDTH),
    color: wantsColor(stream),
  };
}

/** https://no-color.org and https://force-color.org: a non-empty variable decides, else the terminal. */
function wantsColor(stream: WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY && TERM !== 'dumb';
}
