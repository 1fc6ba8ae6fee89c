'use client';
import { Component, type ReactNode } from 'react';
import { Problem } from './Problem';

interface BoundaryProps {
  children: ReactNode;
}

interface Failure {
  /** Absent while all is well. */
  failed?: { error: unknown } | undefined;
}

/** Keeps what fails on bad data inside a component from taking the page with it; tries again when it is given something else. */
export class Boundary extends Component<BoundaryProps, Failure> {
  static getDerivedStateFromError(error: unknown): Failure {
    return { failed: { error } };
  }

  override state: Failure = {};

  override componentDidUpdate({ children }: BoundaryProps) {
    if (this.state.failed && children !== this.props.children) this.setState({ failed: undefined });
  }

  override render() {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    const { error } = failed;
    const text = error instanceof Error ? error.message : String(error);
    // a mistake by the programmer is thrown on
    if (text.startsWith('ladderkit: ')) throw error;
    return <Problem text={text} />;
  }
}
