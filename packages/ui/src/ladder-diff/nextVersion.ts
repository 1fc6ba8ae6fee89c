/**
 * The version that follows by the rules of semantic versioning; `undefined` when the old one is no such version. Missing numbers
 * count as 0, and the result has as many as the old one, or as many as it needs.
 *
 * @example nextVersion('2.3.1', 'major') // '3.0.0'
 */
export function nextVersion(version: string, change: 'major' | 'minor' | 'patch'): string | undefined {
  const parts = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(version)?.slice(1);
  if (!parts) return undefined;
  const [major = 0, minor = 0, patch = 0] = parts.map((part) => Number(part ?? 0));
  const given = parts.filter((part) => part !== undefined).length;
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] }[change];
  const needed = { major: 1, minor: 2, patch: 3 }[change];
  return next.slice(0, Math.max(given, needed)).join('.');
}
