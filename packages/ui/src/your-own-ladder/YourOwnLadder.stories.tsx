import { sampleFiles, type SampleName } from '@ladderkit/sample-ladders';
import { Description, Primary, Title } from '@storybook/addon-docs/blocks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, waitFor, within } from 'storybook/test';
import { YourOwnLadder } from './YourOwnLadder';

/**
 * Drop the files of a ladder, or the folder they lie in, anywhere on this page. They are read on the spot and shown as map, rubric,
 * profiles and comparison, with all that the reader has to say about them. Nothing leaves the page: it makes no request.
 *
 * In your own app this takes one call and one component; a second call tells that nothing was lost:
 *
 * ```tsx
 * import { coverage } from '@ladderkit/formats';
 * import { fromFiles } from '@ladderkit/formats/files';
 * import { LadderPage } from '@ladderkit/ui/ladder-page';
 * import '@ladderkit/ui/styles.css';
 *
 * const files = await Promise.all(
 *   [...input.files].map(async (file) => ({
 *     path: file.webkitRelativePath || file.name,
 *     content: new Uint8Array(await file.arrayBuffer()),
 *   })),
 * );
 * const read = fromFiles(files);
 * const words = coverage(files, read);
 *
 * {read.value && <LadderPage ladder={read.value} />}
 * ```
 *
 * `content` is text or bytes; given bytes, the reader finds out their encoding. `read.messages` say what was found and how to mend it,
 * each with its place; `read.unmapped` holds what has no room in a ladder; `words` says of each file where its words went.
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | Choose files, Choose a folder | opens the dialog of the system; the files are read at once |
 *
 * What is being read, and what was found, is announced.
 */
const meta = {
  title: 'Your own ladder',
  component: YourOwnLadder,
  parameters: { docs: { page: AboutThisPage } },
} satisfies Meta<typeof YourOwnLadder>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Reading and comparing take a while on a busy machine. */
const PATIENT = { timeout: 15_000 };

export const Default: Story = { name: 'Your own ladder' };

/** Dropped sources become a map, profiles, a rubric, messages, and a line that says where every word went. */
export const Dropped: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const before = requests();
    const canvas = within(canvasElement);
    drop(canvas.getByRole('region', { name: 'Your ladder' }), sample('northwind-2'));
    await expect(
      await canvas.findByText(/^Northwind Engineering Ladder 2.0: 17 levels/, undefined, PATIENT),
    ).toBeVisible();
    await expect(canvas.getByRole('grid', { name: 'Levels by track and rank' })).toBeVisible();
    await expect(canvas.getByText(/ 0 lost\.$/)).toBeVisible();
    await expect(requests()).toEqual(before);
  },
};

/** A ladder that was dropped second is compared with the first: as another version of it … */
export const TwoVersions: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    drop(canvas.getByRole('region', { name: 'Your ladder' }), sample('northwind-2'));
    drop(await canvas.findByRole('region', { name: 'Another ladder' }, PATIENT), sample('northwind-1'));
    await waitFor(() => expect(canvas.getByRole('tab', { name: 'What changed' })).toBeVisible(), PATIENT);
  },
};

/** … or as that of another company. */
export const TwoCompanies: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    drop(canvas.getByRole('region', { name: 'Your ladder' }), sample('northwind-2'));
    drop(await canvas.findByRole('region', { name: 'Another ladder' }, PATIENT), sample('halden'));
    await waitFor(() => expect(canvas.getByRole('combobox', { name: /^Halden/ })).toBeVisible(), PATIENT);
  },
};

/** Another ladder in the place of the first: what was dropped last is shown. */
export const ReadAnother: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const area = canvas.getByRole('region', { name: 'Your ladder' });
    drop(area, sample('northwind-2'));
    drop(area, sample('halden'));
    await expect(await within(area).findByText(/^Halden Career Paths/, undefined, PATIENT)).toBeVisible();
    await expect(canvas.queryByText(/^Northwind/)).toBeNull();
  },
};

/** A text that is no ladder: the page says so, and what the reader made of it. */
export const NoLevels: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    drop(canvas.getByRole('region', { name: 'Your ladder' }), [new File(['Bread, milk, two lemons.'], 'shopping.md')]);
    await expect(await canvas.findByText(/^No ladder was found in 1 file/, undefined, PATIENT)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'What the reader says' })).toBeVisible();
  },
};

/** What no reader reads is named, with what to export instead. */
export const NotALadder: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    drop(canvas.getByRole('region', { name: 'Your ladder' }), [new File(['%PDF-1.7\n\u0000\u0001'], 'ladder.pdf')]);
    await expect(await canvas.findByText(/^No ladder was found in 1 file/, undefined, PATIENT)).toBeVisible();
    await expect(canvas.getByText('Error')).toBeVisible();
    await expect(canvas.getByText(/^ladder\.pdf, line 1/)).toBeVisible();
  },
};

/** No props to tell of: a page, and how to make it. */
function AboutThisPage() {
  return (
    <>
      <Title />
      <Description />
      <Primary />
    </>
  );
}

/** What the page has asked of a network, scripts and styles aside. */
const requests = () =>
  performance
    .getEntriesByType('resource')
    .filter((entry) =>
      ['fetch', 'xmlhttprequest', 'beacon'].includes((entry as PerformanceResourceTiming).initiatorType),
    )
    .map(({ name }) => name);

/** The sources of a sample, as somebody would drop them. */
const sample = (name: SampleName) => sampleFiles(name).map(({ path, content }) => new File([content as string], path));

function drop(target: HTMLElement, files: File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  fireEvent(target, new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}
