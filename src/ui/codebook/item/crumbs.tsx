import { Fragment } from 'react';
import { useCodebook } from '../codebook.ts';
import { keyOf, type Part } from '../tree/tree-nodes.ts';

/** The way down to what is shown; each step can be gone to. */
export function Crumbs({ steps }: { readonly steps: readonly { readonly label: string; readonly part: Part }[] }) {
  const { show } = useCodebook();
  return (
    <p className="crumbs">
      {steps.map(({ label, part }, index) => (
        <Fragment key={keyOf(part)}>
          {index > 0 && <span aria-hidden="true">›</span>}
          <button type="button" onClick={() => show(part)}>
            {label}
          </button>
        </Fragment>
      ))}
    </p>
  );
}
