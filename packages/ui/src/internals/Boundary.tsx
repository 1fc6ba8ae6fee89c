'use client';
import { Component, type ReactNode } from 'react';
import { Problem } from './Problem';

/** Keeps what fails inside a component from taking the page with it. */
export class Boundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override state: { error?: unknown } = {};

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    // a mistake by the programmer is thrown on
    if (error instanceof Error && error.message.startsWith('ladderkit: ')) throw error;
    return <Problem text={error instanceof Error ? error.message : String(error)} />;
  }
}
