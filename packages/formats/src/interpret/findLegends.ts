import type { Place } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock, OutlineTable } from '../outline/Outline';
import { scaleNamed } from './draftNouns';
import type { LadderDraft } from './LadderDraft';
import type { Page, Section } from './Page';
import { PROFICIENCY, SCALE_TITLE } from './vocabularies';

/**
 * Finds legends, `1 = aware, 2 = working`, whose keys are cells of a table: they define a scale in its order. The legend itself
 * stays where it is, as a note.
 */
export function findLegends(draft: LadderDraft, pages: readonly Page[]): void {
  const sections = pages.flatMap(({ section }) => withInner(section));
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
  const cells = new Set(tables.flatMap(keysOfTable));
  if (cells.size === 0) return;
  for (const section of sections) {
    for (const block of section.blocks) {
      const legend = legendOf(block).filter(({ key }) => cells.has(key));
      const isUnique = new Set(legend.map(({ key }) => key)).size === legend.length;
      if (legend.length > 2 && isUnique) define(draft, section, block, legend);
    }
  }
}

const withInner = (section: Section): Section[] => [section, ...section.sections.flatMap(withInner)];

interface LegendEntry {
  key: string;
  meaning: string;
  place: Place;
}

const KEY = /^\s*(?:[\p{L} ]{0,30}:\s*)?\(?([A-Z]{1,2}|\d{1,2})\)?\s*[=:–—-]\s*(\S.*)$/u;

/** What a block says of keys of one or two letters or digits: a paragraph or list of pairs, a table of two columns. */
function legendOf(block: OutlineBlock): LegendEntry[] {
  const entry = (text: string, place: Place): LegendEntry[] => {
    if (text.length > 200 || !/[=:–—-]/.test(text)) return [];
    const [, key, meaning] = KEY.exec(plainText(text)) ?? [];
    return key === undefined || meaning === undefined ? [] : [{ key, meaning: meaning.trim(), place }];
  };
  if (block.type === 'paragraph') return block.text.split(/[,;|·]|\\\n/).flatMap((part) => entry(part, block.place));
  if (block.type === 'list')
    return block.items.flatMap(({ text, marker = '', place }) =>
      entry(/^\d/.test(marker) ? `${marker.replace(/\D/g, '')}: ${text}` : text, place),
    );
  if (block.type !== 'table') return [];
  return block.rows.flatMap(([key, meaning, ...more]) =>
    key === undefined || meaning === undefined || more.length > 0
      ? []
      : entry(`${textOf(key)}: ${textOf(meaning)}`, key.place),
  );
}

const textOf = ({ items }: { items: readonly { text: string }[] }) =>
  items.map(({ text }) => plainText(text)).join(' ');

/** The keys that stand alone in the cells of a table, its first row and column apart. */
const keysOfTable = ({ rows }: OutlineTable): string[] =>
  rows.slice(1).flatMap((row) =>
    row.slice(1).flatMap(({ items: [item, ...more] }) => {
      const key = item && more.length === 0 && item.text.length < 8 ? plainText(item.text) : '';
      return /^(?:[A-Z]{1,2}|\d{1,2})$/.test(key) ? key : [];
    }),
  );

function define(draft: LadderDraft, section: Section, { place }: OutlineBlock, legend: readonly LegendEntry[]): void {
  const written = plainText(section.title).replace(/\s+(?:scale|legend|key|levels?)$/i, '');
  const scale = scaleNamed(draft, SCALE_TITLE.test(written) ? written : PROFICIENCY, place);
  if (scale.ordered) return;
  scale.ordered = true;
  legend.forEach(({ key, meaning, place: at }, index) =>
    scale.steps.push({ title: key, rank: /^\d/.test(key) ? Number(key) : index + 1, summary: meaning, place: at }),
  );
  const said = legend.map(({ key, meaning }) => `“${key}: ${meaning}”`).join(', ');
  const text = `This legend was read as the scale ${scale.title}, its steps in this order: ${said}.`;
  draft.messages.push({ code: 'scale-read', severity: 'info', text, place });
}
