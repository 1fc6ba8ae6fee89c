import { plainText } from '@ladderkit/core/text';
import type { Outline, OutlineBlock } from '../outline/Outline';
import type { Section } from './Page';
import { paragraphHeading } from './paragraphHeading';
import { readLevelTitle } from './readLevelTitle';

/** A heading as the tree of a page is made of it. */
export type Heading = Pick<Section, 'title' | 'id' | 'number' | 'depth' | 'place'>;

/**
 * The headings of a file by the blocks that they are: written ones, and paragraphs that stand for one. Numbers before their
 * titles are taken off; `Pilot – Safety` is two headings where others of the file have the same parts.
 */
export function headingsOf({ blocks }: Outline, labels: ReadonlySet<string>): Map<OutlineBlock, Heading[]> {
  const headings = new Map<OutlineBlock, Heading>();
  let depth = 0;
  blocks.forEach((block, at) => {
    const heading = block.type === 'heading' ? block : paragraphHeading(block, blocks[at + 1], depth, labels);
    if (block.type === 'heading') depth = block.depth;
    if (heading) headings.set(block, { ...titleAndId(heading.text), depth: heading.depth, place: heading.place });
  });
  takeNumbers([...headings.values()]);
  return splitHeadings(headings);
}

/** `Hiring {#hiring}` → title and id; a trailing colon goes. */
function titleAndId(text: string): { title: string; id?: string } {
  const match = /^(.*?)\s*\\?\{#([^\s{}#]+)\\?\}$/s.exec(text);
  const title = (match?.[1] ?? text).replace(/\s*[:：]$/, '').trim();
  return match?.[2] === undefined ? { title } : { title, id: plainText(match[2]) };
}

/** `2.1 Pilots`, `3) Safety`: how a document counts its sections. */
const NUMBERED = /^(\d{1,2}(?:\\?[.)]|(?:\.\d{1,2})+\.?))\s+(?=\p{L})/u;

function takeNumbers(headings: readonly Heading[]): void {
  const numbered = headings.filter(({ title, id }) => id === undefined && NUMBERED.test(title));
  if (numbered.length < 2) return;
  for (const heading of numbered) {
    heading.number = NUMBERED.exec(heading.title)?.[1]?.replace('\\', '') ?? '';
    heading.title = heading.title.replace(NUMBERED, '');
  }
}

/** Headings of two parts, one of them a level's title, become two where both parts come again with other partners. */
function splitHeadings(headings: ReadonlyMap<OutlineBlock, Heading>): Map<OutlineBlock, Heading[]> {
  const parts = new Map([...headings].map(([block, heading]) => [block, partsOf(heading)]));
  const partners = new Map<string, Set<string>>();
  for (const [outer, inner] of [...parts.values()].filter((each) => each !== undefined)) {
    partners.set(outer, (partners.get(outer) ?? new Set()).add(inner));
    partners.set(inner, (partners.get(inner) ?? new Set()).add(outer));
  }
  let open: string | undefined;
  return new Map(
    [...headings].map(([block, heading]): [OutlineBlock, Heading[]] => {
      const [outer, inner] = parts.get(block) ?? [];
      const isSplit = [outer, inner].every((part) => (partners.get(part ?? '')?.size ?? 0) > 1);
      if (!isSplit || outer === undefined || inner === undefined) {
        open = undefined;
        return [block, [heading]];
      }
      const within = { ...heading, title: inner, depth: heading.depth + 0.25 };
      const isOpen = open === outer;
      open = outer;
      return [block, isOpen ? [within] : [{ ...heading, title: outer }, within]];
    }),
  );
}

/** The two parts of `Pilot – Safety` or `Safety: Pilot`; undefined where not exactly one of them is a level's title. */
function partsOf({ title }: Heading): [outer: string, inner: string] | undefined {
  const [outer, inner, ...more] = title.split(/\s+[–—|-]\s+|:\s+/);
  if (outer === undefined || inner === undefined || more.length > 0) return undefined;
  const isLevel = [outer, inner].map((part) => readLevelTitle(part) !== undefined);
  return isLevel[0] === isLevel[1] ? undefined : [outer, inner];
}
