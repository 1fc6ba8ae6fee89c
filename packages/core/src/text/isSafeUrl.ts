/**
 * Whether a link may be followed: http, https, mailto, or relative. A scheme is looked for as a browser does, after dropping
 * the control characters and spaces that it ignores (URL Standard, "basic URL parser").
 */
export function isSafeUrl(url: string): boolean {
  const seen = url.replace(/[\u0000-\u0020\u007f]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
  return scheme === undefined ? !/^[^/?#]*:/.test(seen) : ['http', 'https', 'mailto'].includes(scheme);
}
