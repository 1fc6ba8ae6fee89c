import type { Decorator } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { LadderProvider, type Messages, type NavigateHandler } from '../packages/ui/src/ladder-provider';

const densities: Record<string, string> = { compact: '0.66', normal: '1', roomy: '1.33' };

/** Every translation there is, each exported under the name of its locale. */
const translations = import.meta.glob<Record<string, Messages>>('../packages/ui/src/messages/??.ts', { eager: true });

/**
 * The page a story stands on: the toolbar's theme, direction, locale, density and width, as a host site would set them.
 * `sb-unstyled` keeps the text styles of docs pages out.
 */
export const Stage: Decorator = (Story, { globals, viewMode }) => {
  const { theme, direction, locale = 'en', density = 'normal', width } = globals as Record<string, string>;
  const narrowed = width !== undefined && width !== 'full';
  return (
    <div
      className="stage sb-unstyled"
      data-view={viewMode}
      dir={direction}
      lang={locale}
      style={{ colorScheme: theme }}
    >
      <div
        className="stage-width"
        data-narrowed={narrowed ? '' : undefined}
        style={
          { '--lk-density': densities[density], ...(narrowed && { '--stage-width': `${width}px` }) } as CSSProperties
        }
      >
        <LadderProvider
          locale={locale}
          messages={translations[`../packages/ui/src/messages/${locale}.ts`]?.[locale]}
          onNavigate={stay}
        >
          <Story />
        </LadderProvider>
      </div>
    </div>
  );
};

/** A story has no pages to go to. */
const stay: NavigateHandler = (_target, event) => event.preventDefault();
