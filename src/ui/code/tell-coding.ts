import type { Result } from '../../contract/errors.ts';
import type { Input, Output } from '../../contract/method.ts';
import type { Tell } from '../project/use-tell.ts';
import type { Own } from './own.ts';

type Said = Pick<Input<'codings.put'>, 'project' | 'coder'> & {
  readonly case: number;
  readonly variable: string;
  readonly own: Own | undefined;
};

/** Saves what a coder says of one variable of a case; undefined takes it back to not coded. */
export function tellCoding(
  tell: Tell,
  { project, coder, own, ...place }: Said,
): Promise<Result<Output<'codings.put'>>> {
  if (own === undefined) return tell('codings.clear', { project, coder, keys: [place] });
  return tell('codings.put', { project, coder, entries: [{ ...place, ...own }] });
}
