import type { ReactNode } from 'react';
import './foundations.css';

export interface FoundationsPageProps {
  title: string;
  /** What the page is about, in a sentence or two. */
  summary: string;
  children: ReactNode;
}

/** A page of the visual language, written in the language itself. */
export function FoundationsPage({ title, summary, children }: FoundationsPageProps) {
  return (
    <main className="lk foundations">
      <h1 className="lk-display">{title}</h1>
      <p className="lk-lead lk-soft">{summary}</p>
      {children}
    </main>
  );
}
