/** How sure a comparison is. */
export const certainty = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
  noCounterpart: 'No counterpart found',
  noneNear: 'Nothing near it was found.',
};
