'use client';
import { Component, type ReactNode } from 'react';
import { Problem } from './Problem';

interface Failure {
  /** Absent while all is well. */
  failed?: { error: unknown; children: ReactNode } | undefined;
}

/** Keeps what fails on bad data inside a component from taking the page with it; tries again when it is given something else. */
export class Boundary extends Component<{ children: ReactNode }, Failure> {
  static getDerivedStateFromError(error: unknown): Failure {
    return { failed: { error, children: undefined } };
  }

  static getDerivedStateFromProps({ children }: { children: ReactNode }, { failed }: Failure): Failure | null {
    if (!failed || failed.children === children) return null;
    return failed.children === undefined ? { failed: { ...failed, children } } : { failed: undefined };
  }

  override state: Failure = {};

  override render() {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    const { error } = failed;
    // a mistake by the programmer is thrown on
    if (error instanceof Error && error.message.startsWith('ladderkit: ')) throw error;
    return <Problem text={error instanceof Error ? error.message : String(error)} />;
  }
}
