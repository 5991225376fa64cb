import { useCallback } from 'react';
import type { Result } from '../../contract/errors.ts';
import type { CommandMethod, Input, Output } from '../../contract/method.ts';
import { useWorkbench } from '../app/workbench.ts';
import { showFailure } from './show-failure.ts';

/** Tells the core to change something. What hangs on what was told before is worked out when its turn comes. */
export type Tell = <M extends CommandMethod>(
  method: M,
  input: Input<M> | (() => Input<M>),
) => Promise<Result<Output<M>>>;

/** The commands of this window go one after the other: an undo meets the coding that was chosen just before it. */
let last: Promise<unknown> = Promise.resolve();

/** Gives the way to change things; a failure is shown to the person and handed back. */
export function useTell(): Tell {
  const { call } = useWorkbench().connection;
  return useCallback(
    (method, input) => {
      const turn = last.then(async () =>
        showFailure(await call(method, typeof input === 'function' ? input() : input)),
      );
      last = turn.catch(() => undefined);
      return turn;
    },
    [call],
  );
}
