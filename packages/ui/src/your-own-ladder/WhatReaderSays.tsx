import { CoverageLine } from './CoverageLine';
import type { LadderRead } from './readLadder';
import { ReadMessages } from './ReadMessages';

export interface WhatReaderSaysProps {
  read: LadderRead;
  title: string;
}

/** All there is to say about sources: where their words went, what was decided or could not be read, and what found no room. */
export function WhatReaderSays({ read: { messages, unmapped, files, coverage }, title }: WhatReaderSaysProps) {
  return (
    <section className="own-section">
      <h2 className="lk-title">{title}</h2>
      <CoverageLine coverage={coverage} />
      <ReadMessages messages={messages} files={files} />
      {unmapped.length > 0 && (
        <details className="own-fold">
          <summary>
            Blocks that have no room in the model <span className="lk-code">{unmapped.length}</span>
          </summary>
          <ul>
            {unmapped.map(({ kind, text, place }, i) => (
              <li key={i}>
                <p className="lk-small lk-soft">{kind}</p>
                <figure className="own-source">
                  <figcaption className="lk-caption lk-soft">
                    {place.path}, line {place.line}
                  </figcaption>
                  <code>{text}</code>
                </figure>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
