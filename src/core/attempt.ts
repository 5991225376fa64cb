import type { AppError } from '../domain/model/app-error.ts';
import { ok, type Result } from '../domain/model/result.ts';

/** Gives the value of a success; a failure ends the whole attempt with its error. */
export type Take = <Value>(result: Result<Value>) => Value;

class Abandoned {
  readonly error: AppError;
  constructor(error: AppError) {
    this.error = error;
  }
}

const take: Take = (result) => {
  // Never leaves `attempt`, which turns it back into the value that it is.
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a jump out of a chain of steps, not an error
  if (!result.ok) throw new Abandoned(result.error);
  return result.value;
};

/** Runs a chain of steps of which each needs the one before; the first failure is the outcome of the chain. */
export async function attempt<Value>(steps: (take: Take) => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await steps(take));
  } catch (thrown) {
    if (thrown instanceof Abandoned) return { ok: false, error: thrown.error };
    throw thrown;
  }
}
