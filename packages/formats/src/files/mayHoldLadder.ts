/**
 * Whether a file is worth reading for a ladder, by its path alone: text of a known format, or a document of which
 * `fromFiles` says what to export instead. Hidden files, dependencies and the settings of tools are not.
 *
 * @example
 * const files = found.filter(({ path }) => mayHoldLadder(path));
 */
export function mayHoldLadder(path: string): boolean {
  return READABLE.test(path) && !HIDDEN.test(path) && !SETTINGS.test(path);
}

const TEXTS = 'md|mdx|markdown|txt|x?html?|csv|tsv|tab|ya?ml|jsonc?';
const DOCUMENTS = 'pdf|tex|latex|rtf|docx?|odt|pages|xlsx?|ods|numbers|pptx?|odp|key';
const READABLE = /* @__PURE__ */ new RegExp(`(?:\\.(?:${TEXTS}|${DOCUMENTS})|(?:^|/)(?:readme|licen[cs]e))$`, 'i');

/** Whether a file is of a kind that is known and that no reader reads. */
export const isDocumentFile = (path: string) => UNREADABLE.test(path);

const UNREADABLE = /* @__PURE__ */ new RegExp(`\\.(?:${DOCUMENTS})$`, 'i');

const HIDDEN = /(?:^|\/)(?:\.(?!\.?(?:\/|$))|node_modules\/|__MACOSX\/)/;

const SETTINGS = /* @__PURE__ */ new RegExp(
  '(?:^|/)(?:' +
    [
      'package(?:-lock)?\\.json|pnpm-(?:lock|workspace)\\.ya?ml|composer\\.json|[tj]sconfig[^/]*\\.json',
      'mkdocs\\.ya?ml|_config\\.ya?ml|_category_\\.(?:json|ya?ml)|docker-compose[^/]*\\.ya?ml|antora\\.ya?ml',
      'book\\.json|vercel\\.json|netlify\\.json|renovate\\.json|manifest\\.json|robots\\.txt|requirements[^/]*\\.txt',
    ].join('|') +
    ')$',
  'i',
);
