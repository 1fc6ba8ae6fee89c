import type { SideName } from './sideTitle';

/** A title and, in faint ink, its code. */
export function NameWithCode({ title, code }: SideName) {
  return (
    <bdi>
      {title}
      {code !== undefined && (
        <>
          {' '}
          <span className="lk-code">{code}</span>
        </>
      )}
    </bdi>
  );
}
