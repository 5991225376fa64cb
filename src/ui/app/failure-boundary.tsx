import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import './notice.css';

type Within = { readonly children: ReactNode };
type Met = { readonly failure?: unknown };

/** Says so where a part of the window could not be loaded or shown, instead of leaving the whole of it white. */
export class FailureBoundary extends Component<Within, Met> {
  override state: Met = {};

  static getDerivedStateFromError(failure: unknown): Met {
    return { failure };
  }

  override render(): ReactNode {
    return 'failure' in this.state ? <Failed failure={this.state.failure} /> : this.props.children;
  }
}

function Failed({ failure }: { readonly failure: unknown }) {
  const { say } = useWords();
  return (
    <div className="notice" role="alert">
      <h1>{say('frame.failed')}</h1>
      <p>{say('frame.failed-why')}</p>
      <p className="muted">{failure instanceof Error ? failure.message : String(failure)}</p>
      <Button onClick={() => globalThis.location.reload()}>{say('frame.reload')}</Button>
    </div>
  );
}
