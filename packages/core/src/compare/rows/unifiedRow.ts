import { plainText } from '../../text/plainText';
import type { Row, Statement, WordChange } from '../Comparison';

/** A statement as it is drawn: `both` holds the words of both sides, `from` and `to` those of one. */
export interface RowText {
  side: 'from' | 'to' | 'both';
  statement: Statement;
  /** Joined they are the words of the text, without its marks; a text without word changes is better drawn from `statement`. */
  words: WordChange[];
}

/** A row with its texts one below the other, the old before the new. */
export interface UnifiedRow {
  row: Row;
  texts: RowText[];
}

/** One text for what is unchanged or reworded, with the words of both sides; else the old texts, then the new ones. */
export const unifiedRow = (row: Row): UnifiedRow => ({ row, texts: textsOf(row) });

function textsOf(row: Row): RowText[] {
  const [link] = row.links;
  const [statement] = row.to;
  if ((row.links.length === 1 || isRestated(row)) && link?.words !== undefined && statement !== undefined) {
    return [{ side: 'both', statement, words: link.words }];
  }
  return [...sideTexts(row, 'from'), ...sideTexts(row, 'to')];
}

/** The texts of one side of a row, the words cut for that side. */
export function sideTexts(row: Row, side: 'from' | 'to'): RowText[] {
  const away = side === 'from' ? 'added' : 'removed';
  const shown = isRestated(row) ? row[side].slice(0, 1) : row[side];
  return shown.map((statement) => {
    const [link, ...others] = row.links.filter((each) => each[side] === statement.id);
    const isOne = others.length === 0 || isRestated(row);
    const words = isOne ? link?.words?.filter(({ change }) => change !== away) : undefined;
    return { side, statement, words: words ?? [{ change: wholeChange(row), text: plainText(statement.text) }] };
  });
}

const wholeChange = ({ change }: Row): WordChange['change'] =>
  change === 'added' || change === 'removed' ? change : 'same';

/** What a level says itself and includes as well is drawn once, in the words of the level. */
const isRestated = ({ change, from, to }: Row) =>
  (change === 'same' || change === 'reworded') && from.length + to.length > 2;
