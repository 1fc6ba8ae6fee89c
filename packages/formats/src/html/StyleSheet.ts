import { attribute, type Element } from './parseHtml';

/** What the style sheets of a page say of its classes, as far as it tells headings from text. */
export type StyleSheet = ReadonlyMap<string, ClassStyle>;

interface ClassStyle {
  strong?: boolean | undefined;
  emphasis?: boolean | undefined;
}

/** Reads the rules for single classes (`.title { … }`, `p.title { … }`); all else in a style sheet is passed over. */
export function readStyles(css: string): StyleSheet {
  const styles = new Map<string, ClassStyle>();
  for (const [, selectors = '', declarations = ''] of css.matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g)) {
    const style = styleOf(declarations);
    if (style.strong === undefined && style.emphasis === undefined) continue;
    for (const selector of selectors.split(',')) {
      const name = /^\s*[a-z\d]*\.([\w-]+)\s*$/i.exec(selector)?.[1];
      if (name !== undefined) styles.set(name, { ...styles.get(name), ...style });
    }
  }
  return styles;
}

/** Whether an element is bold or italic by its class or its own style; undefined where neither says so. */
export function emphasisOf(element: Element, styles: StyleSheet): ClassStyle {
  const own = styleOf(attribute(element, 'style'));
  let { strong, emphasis } = own;
  for (const name of attribute(element, 'class').split(/\s+/)) {
    strong ??= styles.get(name)?.strong;
    emphasis ??= styles.get(name)?.emphasis;
  }
  return { strong, emphasis };
}

function styleOf(declarations: string): ClassStyle {
  const weight = /font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})/i.exec(declarations)?.[1]?.toLowerCase();
  const slant = /font-style\s*:\s*(italic|oblique|normal)/i.exec(declarations)?.[1]?.toLowerCase();
  return {
    strong: weight === undefined ? undefined : weight.startsWith('bold') || Number(weight) >= 600,
    emphasis: slant === undefined ? undefined : slant !== 'normal',
  };
}
