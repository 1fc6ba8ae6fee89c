import { useMemo, type ReactNode } from 'react';
import { LadderPage } from '../ladder-page';
import { LadderProvider } from '../ladder-provider';
import { areVersions } from './areVersions';
import { DropArea } from './DropArea';
import type { LadderRead } from './readLadder';
import { TwoCompanies } from './TwoCompanies';
import { useLadderRead, type Reading } from './useLadderRead';
import { VersionChanges } from './VersionChanges';
import { WhatReaderSays } from './WhatReaderSays';
import './your-own-ladder.css';

/** A page that reads dropped files on the spot and shows the ladder in them. It needs no server, and nothing leaves it. */
export function YourOwnLadder() {
  const own = useLadderRead();
  const another = useLadderRead();
  const read = readIn(own.reading);
  const other = readIn(another.reading);
  return (
    <LadderProvider>
      <main className="lk own">
        <header>
          <h1 className="lk-display">Your own ladder</h1>
          <p className="lk-lead lk-soft">
            Markdown, HTML, CSV, YAML or JSON, one file or a whole folder, as it is. It is read here, in this page, and
            sent nowhere.
          </p>
        </header>
        <div>
          <DropArea label="Your ladder" takesWholePage onFiles={own.read}>
            <Status reading={own.reading}>Drop files or a folder here</Status>
          </DropArea>
          {read?.ladder && (
            <DropArea label="Another ladder" onFiles={another.read}>
              <Status reading={another.reading}>To compare: drop another version, or another company’s ladder</Status>
            </DropArea>
          )}
        </div>
        {read?.ladder && other?.ladder && !areVersions(read.ladder, other.ladder) && (
          <TwoCompanies ladder={read.ladder} other={other.ladder} />
        )}
        {read && <OwnLadder read={read} other={other} />}
        {other && <WhatReaderSays read={other} title="What the reader says of the other ladder" />}
      </main>
    </LadderProvider>
  );
}

const readIn = (reading: Reading) => (reading.state === 'read' ? reading.read : undefined);

function OwnLadder({ read, other }: { read: LadderRead; other: LadderRead | undefined }) {
  const { ladder } = read;
  const before = ladder && other?.ladder && areVersions(ladder, other.ladder) ? other.ladder : undefined;
  // one element for one pair of ladders, so that the page does not compare them again and again
  const changes = useMemo(
    () => ladder && before && <VersionChanges before={before} ladder={ladder} />,
    [ladder, before],
  );
  return (
    <>
      {ladder && (
        <LadderPage
          key={changes ? 'versions' : 'ladder'}
          ladder={ladder}
          address="none"
          changes={changes}
          defaultValue={changes && { view: 'changes' }}
        />
      )}
      <WhatReaderSays read={read} title="What the reader says" />
    </>
  );
}

/** What goes on, for the eye and, as it changes, for screen readers. */
function Status({ reading, children }: { reading: Reading; children: ReactNode }) {
  return (
    <p role="status" className="lk-title" data-failed={hasFailed(reading) ? '' : undefined}>
      {reading.state === 'waiting' ? children : saidOf(reading)}
    </p>
  );
}

const hasFailed = (reading: Reading) =>
  reading.state === 'failed' || (reading.state === 'read' && reading.read.ladder === undefined);

function saidOf(reading: Exclude<Reading, { state: 'waiting' }>): string {
  if (reading.state === 'failed') return reading.why;
  if (reading.state === 'reading')
    return reading.files === undefined ? 'Opening…' : `Reading ${count(reading.files, 'file')}…`;
  const { ladder, files } = reading.read;
  if (!ladder) return `No ladder was found in ${count(files.length, 'file')}. Below stands why.`;
  const { title, version, levels, expectations } = ladder;
  return `${[title, version].filter(Boolean).join(' ')}: ${count(levels.length, 'level')} and ${count(expectations.length, 'statement')}, from ${count(files.length, 'file')}`;
}

const count = (number: number, noun: string) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
