import axe from 'axe-core';
import { StrictMode, type CSSProperties, type ReactElement, type ReactNode, type RefCallback } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';

/** What every part takes besides its own props. */
export interface PartProps {
  ref: RefCallback<Element>;
  className: string;
  style: CSSProperties;
  'data-mine': string;
}

interface Part {
  name: string;
  /** The part with these props, with what it needs around it. */
  element: (props: PartProps | undefined) => ReactElement;
}

/** The one list that every part passes. */
export function conformance(part: Part): void {
  const props = (ref: RefCallback<Element>): PartProps => ({
    ref,
    className: 'mine',
    style: { order: 7 },
    'data-mine': 'yes',
  });

  describe(`${part.name}, as every part,`, () => {
    test('passes props, class and style on to its one element, and gives it to the ref', async () => {
      const given: (Element | null)[] = [];
      const { container } = await render(part.element(props((element) => void given.push(element))));
      const element = given.at(-1);
      const mine = container.querySelectorAll<HTMLElement>('[data-mine="yes"]');
      expect([...mine]).toEqual([element]);
      expect(element?.classList).toContain('mine');
      expect(element?.classList.length, 'its own class stays').toBeGreaterThan(1);
      expect(mine[0]?.style.order).toBe('7');
    });

    test('is hydrated from what a server rendered, in StrictMode, without a warning', async () => {
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const element = <StrictMode>{part.element(undefined)}</StrictMode>;
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(element);
      const mismatches: unknown[] = [];
      const root = hydrateRoot(container, element, { onRecoverableError: (error) => mismatches.push(error) });
      await vi.waitFor(() => {
        expect(Object.keys(container).some((key) => key.startsWith('__reactContainer'))).toBe(true);
      });
      await new Promise((resolve) => setTimeout(resolve));
      expect([...mismatches, ...complaints.mock.calls]).toEqual([]);
      root.unmount();
      container.remove();
      complaints.mockRestore();
    });

    test('has no fault that axe can find', async () => {
      const { container } = await render(<Page>{part.element(undefined)}</Page>);
      expect(await axeFaults(container)).toEqual([]);
    });
  });
}

/** A page around, so that rules about landmarks and headings have something to look at. */
function Page({ children }: { children: ReactNode }) {
  return (
    <main>
      <h1>Page</h1>
      <h2>Where the part stands</h2>
      {children}
    </main>
  );
}

/** What axe finds under the rules of WCAG 2.2 A and AA, target size included, as printable lines. */
export async function axeFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
