/** What the caller knows of the ladder that its sources do not say. */
export interface InterpretOptions {
  /** The ladder's id. Absent: that of an index file, else of the folder, else of the file name, with a message. */
  id?: string | undefined;
  /** The ladder's title. Absent: that of an index file, else made from what gave the id. */
  title?: string | undefined;
}
