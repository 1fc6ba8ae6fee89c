import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { dark, light } from './themes';

/** A docs page in the theme of the toolbar. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const theme = useThemeOfToolbar();
  return (
    <DocsContainer context={context} theme={theme === 'dark' ? dark : light}>
      <div style={{ colorScheme: theme }}>{children}</div>
    </DocsContainer>
  );
}

/** The toolbar's theme: first as the address has it, then as it changes. */
function useThemeOfToolbar(): string {
  const [theme, setTheme] = useState(themeOfAddress);
  useEffect(() => {
    const update = ({ globals }: { globals: { theme?: string } }) => setTheme(globals.theme ?? 'light');
    const channel = addons.getChannel();
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  return theme;
}

function themeOfAddress(): string {
  const globals = new URLSearchParams(window.location.search).get('globals') ?? '';
  return /(?:^|;)theme:dark(?:;|$)/.test(globals) ? 'dark' : 'light';
}
