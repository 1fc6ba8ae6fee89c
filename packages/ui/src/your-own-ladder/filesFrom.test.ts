import { expect, test } from 'vitest';
import { filesFromDrop, filesFromInput } from './filesFrom';

const text = new TextDecoder();
const read = (files: { path: string; content: string | Uint8Array }[]) =>
  files.map(({ path, content }) => [path, typeof content === 'string' ? content : text.decode(content)]);

test('a dropped file is read as it is, whatever its name', async () => {
  const transfer = new DataTransfer();
  transfer.items.add(new File(['# E4'], 'e4.md'));
  transfer.items.add(new File(['%PDF'], 'old.pdf'));
  transfer.items.add('some text', 'text/plain');
  expect(read(await filesFromDrop(transfer))).toEqual([
    ['e4.md', '# E4'],
    ['old.pdf', '%PDF'],
  ]);
});

test('a dropped folder gives what may belong to a ladder, in the order of the paths, at any depth', async () => {
  const dropped = folder('/careers', {
    'index.md': '# Ladder',
    levels: { 'e10.md': '# E10', 'e2.md': '# E2', 'photo.png': 'png' },
    '.git': { 'notes.md': 'not ours' },
    node_modules: { 'readme.md': 'not ours' },
  });
  const items = [{ kind: 'file', webkitGetAsEntry: () => dropped, getAsFile: () => null }];
  const files = await filesFromDrop({ items } as unknown as DataTransfer);
  expect(read(files)).toEqual([
    ['careers/index.md', '# Ladder'],
    ['careers/levels/e2.md', '# E2'],
    ['careers/levels/e10.md', '# E10'],
  ]);
});

test('a folder of pictures gives nothing', async () => {
  const items = [
    { kind: 'file', webkitGetAsEntry: () => folder('/trip', { 'sea.png': 'png' }), getAsFile: () => null },
  ];
  expect(await filesFromDrop({ items } as unknown as DataTransfer)).toEqual([]);
});

test('a folder that was chosen in a dialog leaves out the same', async () => {
  const chosen = ['careers/e4.md', 'careers/.git/config', 'careers/photo.png'].map((path) => {
    const file = new File([path], path.split('/').at(-1) ?? '');
    Object.defineProperty(file, 'webkitRelativePath', { value: path });
    return file;
  });
  expect(read(await filesFromInput({ files: chosen } as unknown as HTMLInputElement))).toEqual([
    ['careers/e4.md', 'careers/e4.md'],
  ]);
});

interface Tree {
  [name: string]: string | Tree;
}

/** A folder as a browser hands it out when it is dropped: one entry at a time. */
function folder(fullPath: string, tree: Tree): FileSystemEntry {
  const entries = Object.entries(tree).map(([name, held]) =>
    typeof held === 'string'
      ? {
          isFile: true,
          isDirectory: false,
          fullPath: `${fullPath}/${name}`,
          file: (done: (file: File) => void) => done(new File([held], name)),
        }
      : folder(`${fullPath}/${name}`, held),
  );
  const createReader = () => {
    const left = [...entries];
    return { readEntries: (done: (portion: unknown[]) => void) => done(left.splice(0, 1)) };
  };
  return { isFile: false, isDirectory: true, fullPath, createReader } as unknown as FileSystemEntry;
}
