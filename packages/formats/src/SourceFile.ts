/** A file as it was found: its path (forward slashes, relative to whatever was given) and its text, or its bytes. */
export interface SourceFile {
  path: string;
  content: string | Uint8Array;
}
