import { fail, ok, type Result } from '../contract/errors.ts';

/** Who decides: a decision stands under a name, and that of the program would say nothing. */
export function personOf({ by }: { readonly by?: string }): Result<string> {
  return by === undefined
    ? fail('invalid-input', 'Say who decides: --by NAME. The history and the log of decisions name that person.')
    : ok(by);
}
