import type { AppError } from '../../contract/errors.ts';

/** Why there is no table: what is wrong and what to do, where the table would stand. */
export function Problem({ error }: { readonly error: AppError }) {
  return (
    <p className="table-problem" role="alert">
      {error.message}
    </p>
  );
}
