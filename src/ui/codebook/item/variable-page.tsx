import type { ReactNode } from 'react';
import { flattenCodes } from '../../../domain/model/code.ts';
import { isChoice } from '../../../domain/model/variable.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import type { Codebook, Variable } from '../codebook.ts';
import { GroupingEntry } from '../versions/grouping-entry.tsx';
import { CodeList } from './code-list.tsx';
import { Crumbs } from './crumbs.tsx';
import { Fact, Said } from './fact.tsx';
import { OriginText } from './origin-text.tsx';
import { UseOf } from './use-of.tsx';
import { VersionsOf } from './versions-of.tsx';

type Shown = {
  readonly variable: Variable;
  readonly section: Codebook['sections'][number];
  readonly actions: ReactNode;
};

/** One variable: what it asks, its codes with their counts, its groupings, and how it came to be so. */
export function VariablePage({ variable, section, actions }: Shown) {
  const { say } = useWords();
  const { handle } = useProject();
  const all = useAsk('groupings.list', { project: handle }).data ?? [];
  const groupings = all.filter((grouping) => grouping.variable === variable.id);
  const { id, kind, role, optional, definition, note, aliases, origin, label } = variable;
  const notes = [
    say(`codebook.kind-${kind}`),
    say(`codebook.role-${role}`),
    ...(kind === 'single' ? [say(`codebook.scale-${variable.scale ?? 'nominal'}`)] : []),
    ...(optional ? [say('codebook.optional')] : []),
  ];
  return (
    <article className="item" aria-label={label}>
      <Crumbs steps={[{ label: section.label, part: { kind: 'section', section: section.id } }]} />
      <h2 className="item-title">{label}</h2>
      <p className="item-notes muted">{[id, ...notes].join(' · ')}</p>
      {actions}
      <dl className="facts">
        <Fact name={say('codebook.field-definition')}>
          <Said text={definition} />
        </Fact>
        <Fact name={say('codebook.field-note')}>
          <Said text={note} />
        </Fact>
        <Fact name={say('codebook.field-aliases')}>
          <Said text={aliases.length === 0 ? undefined : aliases.join(', ')} />
        </Fact>
        <Fact name={say('codebook.origin')}>
          <OriginText origin={origin} />
        </Fact>
      </dl>
      {isChoice(variable) && <CodeList variable={variable} placed={flattenCodes(variable.codes)} />}
      <UseOf variable={variable} />
      {groupings.length > 0 && (
        <section className="item-part">
          <h3>{say('codebook.view-groupings')}</h3>
          {groupings.map((grouping) => (
            <GroupingEntry key={grouping.id} grouping={grouping} />
          ))}
        </section>
      )}
      <VersionsOf name={id} />
    </article>
  );
}
