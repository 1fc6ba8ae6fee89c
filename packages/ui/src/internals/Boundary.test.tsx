import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Boundary } from './Boundary';

function Fragile({ text }: { text: string | undefined }) {
  return <p>{(text as string).toUpperCase()}</p>;
}

test('what fails says so in place, the page lives on, and what comes next is tried anew', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = (text: string | undefined) => (
    <>
      <Boundary>
        <Fragile text={text} />
      </Boundary>
      <p>The page around</p>
    </>
  );
  const { getByText, rerender } = await render(page(undefined));
  await expect.element(getByText('This could not be shown')).toBeVisible();
  await expect.element(getByText('The page around')).toBeVisible();
  await rerender(page('mended'));
  await expect.element(getByText('MENDED')).toBeVisible();
  complaints.mockRestore();
});

test('a mistake by the programmer is thrown on', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Mistaken = (): never => {
    throw new Error('ladderkit: wrong');
  };
  await expect(async () =>
    render(
      <Boundary>
        <Mistaken />
      </Boundary>,
    ),
  ).rejects.toThrow('ladderkit: wrong');
  complaints.mockRestore();
});
