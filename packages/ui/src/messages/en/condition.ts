/** To whom a statement applies, and applied before. */
export const condition = {
  forAll: 'For everyone',
  beforeThat: (what: string) => `(before: ${what})`,
};
