/**
 * Writes any text so that GitHub-flavoured Markdown shows it as it is: no markup, no HTML, no table cell, no formula, no
 * mention of people and no reference to issues, wherever in a line it stands.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*[\]>|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(
      /^( ?)([#+-]|\d{1,9}[.)])/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replace(/(?<!\w)([@#])(?=\w)/g, '$1<!-- -->');
}
