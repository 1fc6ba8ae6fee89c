import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Frame } from './Frame';
import { InlineText } from './InlineText';

test('numbers the links of a text by where they lead, and lists these before printing', async () => {
  const { container } = await render(
    <Frame>
      <InlineText text="Read [how](https://a.test/how), [why](https://a.test/why), and [how](https://a.test/how) again." />
    </Frame>,
  );
  window.dispatchEvent(new Event('beforeprint'));
  expect([...container.querySelectorAll('a')].map((link) => link.dataset['note'])).toEqual(['1', '2', '1']);
  expect(container.querySelector('.lk-print-links')?.textContent).toBe('1 https://a.test/how\n2 https://a.test/why');
});

test('lists the links of components inside another in the outer one', async () => {
  const { container } = await render(
    <Frame>
      <InlineText text="[outer](https://a.test/outer)" />
      <Frame>
        <InlineText text="[inner](https://a.test/inner)" />
      </Frame>
    </Frame>,
  );
  window.dispatchEvent(new Event('beforeprint'));
  const [inner, outer] = [...container.querySelectorAll('.lk-print-links')].map(({ textContent }) => textContent);
  expect([inner, outer]).toEqual(['', '1 https://a.test/outer\n2 https://a.test/inner']);
});

test('writes addresses as text, whatever they are', async () => {
  const { container } = await render(
    <Frame>
      <InlineText text="[a](https://a.test/?q=<img/src=x/onerror=alert(1)>)" />
    </Frame>,
  );
  window.dispatchEvent(new Event('beforeprint'));
  expect(container.querySelector('.lk-print-links')?.childElementCount).toBe(0);
});
