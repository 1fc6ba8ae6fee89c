/** Where text goes, and what the other end can show. */
export interface Output {
  write(text: string): void;
  /** A person is looking: width is known, progress may be shown. */
  isTerminal: boolean;
  /** Columns of text. */
  width: number;
  color: boolean;
}

/** All that a run touches besides files: given in by the program, and by tests. */
export interface Io {
  /** The result and nothing else. */
  stdout: Output;
  /** Messages, choices and progress. */
  stderr: Output;
  /** The folder that paths are relative to. */
  directory: string;
}
