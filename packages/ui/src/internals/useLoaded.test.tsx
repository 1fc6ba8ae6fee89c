import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Boundary } from './Boundary';
import { createLoader, type Loader } from './createLoader';
import { useLoaded } from './useLoaded';

function Word({ loader, isNeeded = true }: { loader: Loader<string>; isNeeded?: boolean }) {
  return <p>{useLoaded(loader, isNeeded) ?? 'not yet'}</p>;
}

test('loads nothing before it is needed, then once for all who ask', async () => {
  const load = vi.fn(() => Promise.resolve('here'));
  const loader = createLoader(load);
  const screen = await render(<Word loader={loader} isNeeded={false} />);
  expect(load).not.toHaveBeenCalled();
  await screen.rerender(<Word loader={loader} />);
  await expect.element(screen.getByText('here')).toBeVisible();
  const another = await render(<Word loader={loader} />);
  expect(another.getByText('here').elements()).toHaveLength(2);
  expect(load).toHaveBeenCalledOnce();
});

test('is hydrated without a warning where the module is here already', async () => {
  const loader = createLoader(() => Promise.resolve('here'));
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<Word loader={loader} />);
  expect(container.textContent).toBe('not yet');
  await loader.load();
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const root = hydrateRoot(container, <Word loader={loader} />);
  await vi.waitFor(() => expect(container.textContent).toBe('here'));
  expect(complaints.mock.calls).toEqual([]);
  root.unmount();
  container.remove();
  complaints.mockRestore();
});

test('says in place that it could not be loaded, and tries again the next time', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(() => Promise.reject<string>(new Error('No network.')));
  const loader = createLoader(load);
  const screen = await render(
    <Boundary>
      <Word loader={loader} />
    </Boundary>,
  );
  await expect.element(screen.getByText(/No network\./)).toBeVisible();
  load.mockResolvedValue('here');
  await screen.rerender(
    <Boundary>
      <Word loader={loader} />
    </Boundary>,
  );
  await expect.element(screen.getByText('here')).toBeVisible();
  complaints.mockRestore();
});
