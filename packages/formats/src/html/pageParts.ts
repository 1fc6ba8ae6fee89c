import type { OutlineBlock } from '../outline/Outline';
import { attribute, type Element } from './parseHtml';
import { rawBlock, type HtmlContext } from './readBlocks';
import { PLAIN, textRuns } from './textRuns';
import { writeLines, type Line } from './writeLines';

/** Why an element is no part of a page's text: navigation, a footer, forms, what is hidden. */
export function isAside(element: Element): string | undefined {
  const tag = element.tagName;
  const role = attribute(element, 'role');
  if (tag === 'nav' || role === 'navigation' || NAVIGATION.test(namesOf(element))) return 'navigation';
  if (tag === 'footer' || role === 'contentinfo') return 'footer';
  if (tag === 'form' || tag === 'dialog' || role === 'dialog') return 'form';
  const hidden = element.attrs.some(({ name }) => name === 'hidden');
  if (hidden || /display\s*:\s*none/i.test(attribute(element, 'style'))) return 'hidden';
  return undefined;
}

const NAVIGATION =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|toc|table-of-contents|pagination|skip-link|cookie\w*)(?:$|[\s_-])/i;

const namesOf = (element: Element) => `${attribute(element, 'class')} ${attribute(element, 'id')}`;

/**
 * A heading: by its tag, or a paragraph whose class says so. Classes nest below the last real heading, those that come later
 * within those that came before.
 */
export function headingOf(element: Element, context: HtmlContext): OutlineBlock[] | undefined {
  const { heading, places } = context;
  const depth = depthOf(element, context);
  if (depth === undefined) return undefined;
  const others: OutlineBlock[] = [];
  const lines = writeLines(
    textRuns(element.childNodes, { ...context, marks: PLAIN }, (node) => others.push(...rawBlock(node, context))),
  );
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return others;
  if (/^h[1-6]$/.test(element.tagName)) Object.assign(heading, { depth, classes: [] });
  const text = lines.map(withoutStrong).join(' ');
  return [{ type: 'heading', depth, text, place: places.placeOf(first.start, last.end) }, ...others];
}

const withoutStrong = ({ text, strong }: Line) => (strong ? text.replaceAll('**', '') : text);

function depthOf(element: Element, { heading, blocks, inCell }: HtmlContext): number | undefined {
  if (/^h[1-6]$/.test(element.tagName)) return Number(element.tagName.slice(1));
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || heading.depth + 1;
  if (element.tagName === 'summary') return heading.depth + 1;
  const name = attribute(element, 'class')
    .split(/\s+/)
    .find((each) => HEADING.test(each));
  const leaf =
    (element.tagName === 'p' || element.tagName === 'div') && !element.childNodes.some((child) => blocks.has(child));
  if (name === undefined || !leaf || inCell === true) return undefined;
  // the title of a document stands above its first headings
  if (name === 'title' && heading.depth === 0 && heading.classes.length === 0) return TITLE_DEPTH;
  if (!heading.classes.includes(name)) heading.classes.push(name);
  return heading.depth + 1 + heading.classes.indexOf(name);
}

const TITLE_DEPTH = 0.5;

const HEADING = /(?:^|[_-])(?:h[1-6]|title|heading|headline|section-?name|subtitle)$/i;
