/** Numbers, plurals and lists as a locale writes them. Messages that are functions get it as their last argument. */
export interface Format {
  number: (value: number) => string;
  /** Chooses a form by the plural rules of the locale; `#` in it becomes the number. `other` must be there. */
  plural: (count: number, forms: PluralForms) => string;
  /** "a, b and c" */
  list: (items: readonly string[]) => string;
  /** "a, b or c" */
  either: (items: readonly string[]) => string;
}

export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A locale that is none, such as `en_US`, counts as English. */
export function createFormat(locale: string): Format {
  try {
    return formatOf(locale);
  } catch {
    return formatOf('en');
  }
}

function formatOf(locale: string): Format {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const number = (value: number) => numbers.format(value);
  return {
    number,
    plural: (count, forms) => (forms[plurals.select(count)] ?? forms.other).replaceAll('#', number(count)),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
  };
}
