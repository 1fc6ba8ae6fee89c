import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** Fills the column of defaults from `@default` in the doc comments of props; Storybook reads only what code destructures. */
export const documentedDefaults: ArgTypesEnhancer = ({ argTypes, component }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const summary = /@default\s+(.+)/s
        .exec(commentOf(component, name))?.[1]
        ?.replaceAll('`', '')
        .replace(/\s+/g, ' ')
        .trim();
      if (summary === undefined) return [name, argType];
      return [name, { ...argType, table: { ...argType.table, defaultValue: { summary } } }];
    }),
  );

/** The doc comment of a prop, as react-docgen left it on the component. */
function commentOf(component: unknown, prop: string): string {
  const { __docgenInfo: info } = (component ?? {}) as {
    __docgenInfo?: { props?: Record<string, { description?: string }> };
  };
  return info?.props?.[prop]?.description ?? '';
}
