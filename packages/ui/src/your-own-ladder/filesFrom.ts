import type { SourceFile } from '@ladderkit/formats';
import { mayHoldLadder } from '@ladderkit/formats';

/** More files than any ladder has: somebody dropped their whole disk. */
const MOST_FILES = 2_000;

/**
 * The files that were dropped, those in folders too, with paths that begin with the folder's name. Call it while the event is
 * being handled: once it is over, a browser forgets what was dropped.
 */
export async function filesFromDrop({ items }: DataTransfer): Promise<SourceFile[]> {
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: SourceFile[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await readFolder(entry as FileSystemDirectoryEntry, files);
    else if (file) files.push(await sourceFile(file, file.name));
  }
  return inOrder(files);
}

/** The files that were chosen in a dialog; those of a folder know their path in it. */
export async function filesFromInput({ files }: HTMLInputElement): Promise<SourceFile[]> {
  const chosen = [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  const wanted = chosen.filter(({ path, file }) => path === file.name || mayHoldLadder(path)).slice(0, MOST_FILES);
  return inOrder(await Promise.all(wanted.map(({ file, path }) => sourceFile(file, path))));
}

/** Reads what may belong to a ladder in a folder and the folders in it. */
async function readFolder(folder: FileSystemDirectoryEntry, files: SourceFile[]): Promise<void> {
  const open = [folder];
  for (let next = open.shift(); next; next = open.shift()) {
    for (const entry of await entriesOf(next)) {
      const path = entry.fullPath.replace(/^\//, '');
      if (files.length >= MOST_FILES) return;
      if (entry.isDirectory && mayHoldLadder(`${path}/page.md`)) open.push(entry as FileSystemDirectoryEntry);
      if (entry.isFile && mayHoldLadder(path)) {
        const file = await new Promise<File>((resolve, reject) => {
          (entry as FileSystemFileEntry).file(resolve, reject);
        });
        files.push(await sourceFile(file, path));
      }
    }
  }
}

/** A browser hands the entries of a folder out in portions; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

/** As bytes, so that the reader finds out the encoding. */
const sourceFile = async (file: File, path: string): Promise<SourceFile> => ({
  path,
  content: new Uint8Array(await file.arrayBuffer()),
});

const inOrder = (files: SourceFile[]) => files.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
