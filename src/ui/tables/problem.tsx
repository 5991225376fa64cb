import type { AppError } from '../../contract/errors.ts';
import { useWords } from '../language/use-words.ts';

/** Why there is no table: what is wrong and what to do, where the table would stand. */
export function Problem({ error }: { readonly error: AppError }) {
  const { told } = useWords();
  return (
    <p className="table-problem" role="alert">
      {told(error.message)}
    </p>
  );
}
