import { plainText } from '@ladderkit/core/text';

/** `TODO`, `to be defined`, `coming soon …`: what stands where something is still to be written. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 200) return false;
  const plain = plainText(text);
  return /^\W*(?:TODO|TBD|TBA|FIXME|WIP)\b/.test(plain) || PHRASE.test(plain);
}

const PHRASE =
  /^\W*(?:to[- ]?do|tb[adc]|wip|work in progress|coming soon|under construction|(?:still )?to be \w+|por definir|a definir)\W*$/i;
