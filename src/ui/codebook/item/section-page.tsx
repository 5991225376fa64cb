import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';
import { type Codebook, useCodebook } from '../codebook.ts';

type Shown = { readonly section: Codebook['sections'][number]; readonly actions: ReactNode };

/** One section: what stands in it. */
export function SectionPage({ section, actions }: Shown) {
  const { say } = useWords();
  const { show, uses } = useCodebook();
  return (
    <article className="item" aria-label={section.label}>
      <h2 className="item-title">{section.label}</h2>
      <p className="item-notes muted">{section.id}</p>
      {actions}
      {section.note !== undefined && <p className="item-text">{section.note}</p>}
      <section className="item-part">
        <h3>{say('codebook.variables')}</h3>
        <ul className="item-codes">
          {section.variables.map(({ id, label, kind }) => (
            <li key={id}>
              <button type="button" onClick={() => show({ kind: 'variable', variable: id })}>
                <span className="item-codes-label">{label}</span>
              </button>
              <span className="muted">{say(`codebook.kind-${kind}`)}</span>
              <span className="muted numbers item-codes-used">
                {say('codebook.used-tree', { count: uses.get(id) ?? 0 })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
