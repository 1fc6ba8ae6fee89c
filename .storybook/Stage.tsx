import type { Decorator } from '@storybook/react-vite';
import type { CSSProperties } from 'react';

const densities: Record<string, string> = { compact: '0.66', normal: '1', roomy: '1.33' };

/** The page a story stands on: the toolbar's theme, direction, locale, density and width, as a host site would set them. */
export const Stage: Decorator = (Story, { globals, viewMode }) => {
  const { theme, direction, locale, density, width } = globals as Record<string, string>;
  const narrowed = width !== undefined && width !== 'full';
  return (
    <div className="stage" data-view={viewMode} dir={direction} lang={locale} style={{ colorScheme: theme }}>
      <div
        className="stage-width"
        data-narrowed={narrowed ? '' : undefined}
        style={
          {
            '--lk-density': densities[density ?? 'normal'],
            ...(narrowed && { '--stage-width': `${width}px` }),
          } as CSSProperties
        }
      >
        <Story />
      </div>
    </div>
  );
};
