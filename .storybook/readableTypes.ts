import type { ArgTypesEnhancer } from 'storybook/internal/types';

/**
 * Says the types of props as they are written, without the `undefined` that every optional one has, and gives each the control
 * that fits what is left. Storybook itself would say "union" of all of them.
 */
export const readableTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { type } = argType;
      if (typeof type !== 'object' || type.name !== 'union' || type.raw === undefined) return [name, argType];
      const [only, ...others] = type.value.filter((each) => !('value' in each && each.value === 'undefined'));
      const written = type.raw.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/, '$1');
      const summary = others.length === 0 && only?.name === 'enum' && only.raw ? only.raw : written;
      const known = others.length === 0 && only && !('value' in only && only.value === 'unknown') ? only : undefined;
      return [
        name,
        {
          ...argType,
          type: written.includes('=>') ? { name: 'function' as const } : (known ?? type),
          table: { ...argType.table, type: { summary } },
        },
      ];
    }),
  );
