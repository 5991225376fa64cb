import { useCodebook } from '../codebook.ts';
import { codeAt, variableAt } from '../find-part.ts';
import type { Part } from '../tree/tree-nodes.ts';
import { Actions } from './actions.tsx';
import { CodePage } from './code-page.tsx';
import { SectionPage } from './section-page.tsx';
import { VariablePage } from './variable-page.tsx';
import './item.css';

/** What is chosen, as a page one would print. Nothing of a part that has gone meanwhile. */
export function ItemPage({ part }: { readonly part: Part }) {
  const { codebook } = useCodebook();
  const actions = <Actions part={part} />;
  if (part.kind === 'section') {
    const section = codebook.sections.find(({ id }) => id === part.section);
    return section === undefined ? null : <SectionPage section={section} actions={actions} />;
  }
  if (part.kind === 'variable') {
    const found = variableAt(codebook, part.variable);
    return found === undefined ? null : <VariablePage {...found} actions={actions} />;
  }
  const found = codeAt(codebook, part);
  return found === undefined ? null : <CodePage {...found} actions={actions} />;
}
