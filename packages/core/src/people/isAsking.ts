import type { Row } from '../compare/Comparison';

/** Whether all statements of a row are expectations; examples and anti-patterns ask nothing. */
export const isAsking = ({ from, to }: Pick<Row, 'from' | 'to'>): boolean =>
  [...from, ...to].every(({ kind = 'expectation' }) => kind === 'expectation');
