/** Text in and around a single statement, and what a component says where it cannot show anything. */
export const statement = {
  onlyWhere: (condition: string) => `Only where: ${condition}`,
  antiPatternBefore: 'To avoid:',
  exampleBefore: 'Example:',
  otherStatements: 'Other',
  notShown: 'This could not be shown',
};
