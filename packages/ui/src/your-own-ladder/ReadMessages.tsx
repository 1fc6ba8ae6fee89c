import type { Message, Severity } from '@ladderkit/core';
import type { SourceFile } from '@ladderkit/formats';
import { useState } from 'react';
import { excerptOf } from './excerptOf';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const TITLES = { error: 'Errors', warning: 'Warnings', info: 'Remarks' };
const WORDS = { error: 'Error', warning: 'Warning', info: 'Remark' };

/** How many messages of a severity are shown before one asks for more. */
const FIRST = 20;

export interface ReadMessagesProps {
  messages: readonly Message[];
  /** The sources that the messages speak of. */
  files: readonly SourceFile[];
}

/** What the reader says: what matters most first, each with its place, the line it speaks of, and what to write instead. */
export function ReadMessages({ messages, files }: ReadMessagesProps) {
  return SEVERITIES.map((severity) => {
    const some = messages.filter((message) => message.severity === severity);
    return some.length > 0 && <MessageGroup key={severity} {...{ severity, files }} messages={some} />;
  });
}

function MessageGroup({ severity, messages, files }: ReadMessagesProps & { severity: Severity }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? messages : messages.slice(0, FIRST);
  return (
    <details className="own-fold" open={severity !== 'info'}>
      <summary>
        {TITLES[severity]} <span className="lk-code">{messages.length}</span>
      </summary>
      <ul>
        {shown.map((message, i) => (
          <li key={i} data-severity={severity}>
            <p className="own-severity lk-small">{WORDS[severity]}</p>
            <div className="own-said">
              <p className="lk-body">{message.text}</p>
              <Source message={message} files={files} />
              {message.hint !== undefined && <p className="lk-small lk-soft">{message.hint}</p>}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < messages.length && (
        <button type="button" className="lk-button" onClick={() => setAll(true)}>
          Show all {messages.length}
        </button>
      )}
    </details>
  );
}

/** Where a message points, and the line that stands there. */
function Source({ message: { place }, files }: { message: Message; files: readonly SourceFile[] }) {
  if (!place) return null;
  const excerpt = excerptOf(files, place);
  return (
    <figure className="own-source">
      <figcaption className="lk-caption lk-soft">
        {place.path}, line {place.line}, column {place.column}
      </figcaption>
      {excerpt && (
        <code>
          {excerpt.before}
          {excerpt.meant !== '' && <mark>{excerpt.meant}</mark>}
          {excerpt.after}
        </code>
      )}
    </figure>
  );
}
