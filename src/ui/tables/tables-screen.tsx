import { useState } from 'react';
import { policyText } from '../../domain/model/policy.ts';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import { BehindDrawer } from '../behind/behind-drawer.tsx';
import { useWords } from '../language/use-words.ts';
import { SplitPane } from '../parts/split-pane.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { type Beside, besideTable } from './beside.ts';
import type { Draft, Kind } from './draft.ts';
import { OptionsPane } from './options-pane.tsx';
import { policyLabel } from './table-options.tsx';
import { TablePane } from './table-pane.tsx';
import { TableTools } from './table-tools.tsx';
import { Tests } from './tests.tsx';
import { UnderPolicies } from './under-policies.tsx';
import { useDraft } from './use-draft.ts';
import './tables.css';

/** Tables: what they are made of at the left, the table as it prints at the right. */
export function TablesScreen() {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [draft, setDraft] = useDraft();
  const [chosen, setKind] = useState<Kind>('cross');
  const [beside, setBeside] = useState<Beside>();
  const [policies, setPolicies] = useState(false);
  const codebook = useAsk('codebook.read', { project }).data;
  const groupings = useAsk('groupings.list', { project }).data;
  const saved = useAsk('specifications.list', { project }).data;
  if (codebook === undefined || groupings === undefined || saved === undefined) return null;
  const kind = draft.specification?.kind ?? chosen;
  const options = {
    codebook,
    groupings,
    saved,
    draft,
    setDraft,
    kind,
    setKind,
    beside,
    setBeside,
    policies,
    setPolicies,
  };
  return (
    <>
      <TableTools draft={draft} set={setDraft} />
      <SplitPane
        name="tables"
        label={say('tables.divide')}
        least={240}
        first={280}
        left={<OptionsPane {...options} />}
        right={<Right draft={draft} saved={saved} beside={beside} policies={policies} />}
      />
      <BehindDrawer />
    </>
  );
}

type Shown = {
  readonly draft: Draft;
  readonly saved: readonly SavedSpecification[];
  readonly beside: Beside | undefined;
  readonly policies: boolean;
};

function Right({ draft: { specification }, saved, beside, policies }: Shown) {
  const { say } = useWords();
  if (specification === undefined)
    return (
      <div className="tables-empty">
        <h2>{say('tables.empty')}</h2>
        <p className="muted">{say('tables.empty-how')}</p>
      </div>
    );
  const crossed = specification.kind === 'cross' && specification.layers === undefined;
  if (policies && crossed) return <div className="tables-right">{<UnderPolicies specification={specification} />}</div>;
  const other = beside && besideTable(specification, beside, saved);
  const heading = (one: Beside): string => (one.kind === 'policy' ? policyLabel(one.name, say) : one.name);
  return (
    <div className="tables-right" data-beside={other !== undefined}>
      <TablePane
        specification={specification}
        heading={
          other === undefined
            ? undefined
            : beside?.kind === 'policy'
              ? policyLabel(policyText(specification.policy), say)
              : say('tables.now')
        }
      >
        {crossed && <Tests key={JSON.stringify(specification)} specification={specification} />}
      </TablePane>
      {other !== undefined && beside !== undefined && (
        <TablePane {...other} against={specification} heading={heading(beside)} />
      )}
    </div>
  );
}
