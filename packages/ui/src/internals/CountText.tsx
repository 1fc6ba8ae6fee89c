export interface CountTextProps {
  /** A message that holds a number, in the numerals of any language. */
  text: string;
}

/** A count in words, its number in bold. */
export function CountText({ text }: CountTextProps) {
  const [before, number, ...after] = text.split(/(\p{Nd}+)/u);
  return (
    <>
      {before}
      {number !== undefined && <b>{number}</b>}
      {after.join('')}
    </>
  );
}
