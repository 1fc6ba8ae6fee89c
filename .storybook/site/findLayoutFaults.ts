/**
 * What is wrong with the layout of the page that is open, in sentences: what makes it scroll sideways, text that is cut, texts that
 * lie on each other. It runs in the page. Regions that scroll by themselves, and what is for screen readers alone, are left aside.
 */
export function findLayoutFaults(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const texts = visibleTexts();
  for (const { box, text, inRegion } of texts)
    if (!inRegion && (box.right > width + 1 || box.left < -1)) faults.push(`beyond the edge: “${text}”`);
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px of content in ${width} px`);
  for (const element of document.querySelectorAll('.lk *'))
    if (isCut(element)) faults.push(`cut: “${shorten(element.textContent)}”`);
  for (const [one, other] of overlaps(texts)) faults.push(`“${one.text}” lies on “${other.text}”`);
  return [...new Set(faults)];

  interface VisibleText {
    box: DOMRect;
    text: string;
    owner: Element;
    inRegion: boolean;
  }

  function visibleTexts(): VisibleText[] {
    const found: VisibleText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner?.closest('.lk') || node.textContent?.trim() === '' || !isSeen(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1) found.push({ box, text: shorten(node.textContent), owner, inRegion: isInRegion(owner) });
    }
    return found;
  }

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
      return false;
    for (let each: Element | null = element; each; each = each.parentElement)
      if (getComputedStyle(each).clipPath !== 'none') return false;
    return true;
  }

  function isInRegion(element: Element | null): boolean {
    for (let each = element; each; each = each.parentElement)
      if (/auto|scroll/.test(getComputedStyle(each).overflowX) && each !== document.documentElement) return true;
    return false;
  }

  function isCut(element: Element): boolean {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = /hidden|clip/.test(`${overflowX}${overflowY}`);
    if (!hides || element.closest('[data-cut], svg') || !isSeen(element) || element.textContent?.trim() === '')
      return false;
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  }

  /** Pairs of texts of which one covers more than a sliver of the other. */
  function overlaps(all: VisibleText[]): [VisibleText, VisibleText][] {
    const sorted = [...all].sort((a, b) => a.box.top - b.box.top);
    return sorted.flatMap((one, i) => {
      const pairs: [VisibleText, VisibleText][] = [];
      for (const other of sorted.slice(i + 1)) {
        if (other.box.top > one.box.bottom) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = one.box.bottom - other.box.top;
        // lines of one text may touch, as their boxes are higher than their letters
        const sliver = Math.min(one.box.height, other.box.height) * 0.4;
        if (across > 2 && down > sliver && one.owner !== other.owner) pairs.push([one, other]);
      }
      return pairs;
    });
  }

  function shorten(text: string | null): string {
    return (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
  }
}
