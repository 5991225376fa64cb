import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Running } from '../../parts/running.tsx';
import type { Comparing } from './use-comparing.ts';

/**
 * What a comparison came to, as soon as it has. While it is worked out anew after a change, the figures stay; those of other
 * coders go where it takes long.
 */
export function Comparison<T>({
  comparing: { asked, progress, stop },
  children,
}: {
  readonly comparing: Comparing<T>;
  readonly children: (compared: T) => ReactNode;
}) {
  const { say, told } = useWords();
  const { data, error, isFetching, isPlaceholderData, refetch } = asked;
  if (error !== null) return <p className="agree-empty muted">{told(error.error.message)}</p>;
  if (!isFetching && (data === undefined || isPlaceholderData))
    return (
      <div className="agree-empty">
        <Button variant="default" onClick={() => void refetch()}>
          {say('agree.compare')}
        </Button>
      </div>
    );
  return (
    <>
      {isFetching && (
        <div
          className={data === undefined ? 'agree-empty' : 'agree-renewing'}
          data-others={isPlaceholderData ? '' : undefined}
        >
          <Running what={say('agree.comparing')} progress={progress} stop={stop} />
        </div>
      )}
      {data !== undefined && children(data)}
    </>
  );
}
